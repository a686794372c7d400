import { COMPLAINT_KINDS, type ComplaintKindCode } from '@/domain/classification/taxonomy';
import { COMPLAINT_KIND_NAMES } from '@/domain/classification/taxonomy-names';
import type { Chip } from '@/components/chips/chips';

/** The kinds of complaint as choices (C1). */
export const kindChips: Chip<ComplaintKindCode>[] = COMPLAINT_KINDS.map((key) => ({
  key,
  name: COMPLAINT_KIND_NAMES[key],
}));
