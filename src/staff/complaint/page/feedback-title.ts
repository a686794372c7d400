import type { ComplaintCard } from '@/contract/complaint/views';
import { COMPLAINT_KIND_NAMES } from '@/domain/classification/taxonomy-names';

/** What a record is called in a few words: its kind; where it comes from when it has none, for its sort stands beside it. */
export const feedbackTitle = ({ sort, kind, area }: Pick<ComplaintCard, 'sort' | 'kind' | 'area'>): string =>
  sort === 'complaint' && kind ? COMPLAINT_KIND_NAMES[kind] : area;
