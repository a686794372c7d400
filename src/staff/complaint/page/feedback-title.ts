import type { ComplaintCard } from '@/contract/complaint/views';
import { COMPLAINT_KIND_NAMES } from '@/domain/classification/taxonomy-names';
import { sortNames } from '@/domain/complaint/facts';

/** What a record is called in one or two words: its kind, or its sort when it has none. */
export const feedbackTitle = ({ sort, kind }: Pick<ComplaintCard, 'sort' | 'kind'>): string =>
  sort === 'complaint' && kind ? COMPLAINT_KIND_NAMES[kind] : sortNames[sort];
