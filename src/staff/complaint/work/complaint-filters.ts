import type { Chip } from '@/components/chips/chips';
import type { ComplaintCard } from '@/contract/complaint/views';
import { sortNames } from '@/domain/complaint/facts';

/** What a list can be narrowed to. */
export type ComplaintFilter = 'late' | 'grave' | 'complaint' | 'suggestion' | 'praise';

/** The filters as chips; a second tap takes one off again. */
export const filterChips: Chip<ComplaintFilter>[] = [
  { key: 'late', name: '已超时', icon: 'alert' },
  { key: 'grave', name: '重要以上', icon: 'siren' },
  { key: 'complaint', name: sortNames.complaint },
  { key: 'suggestion', name: sortNames.suggestion },
  { key: 'praise', name: sortNames.praise },
];

/** Whether a card passes the filter (C4, C8); none lets everything through. */
export function passes(card: ComplaintCard, filter: ComplaintFilter | null, now: number): boolean {
  switch (filter) {
    case null:
      return true;
    case 'late':
      return [card.promise, card.goal].some((owed) => owed?.dueAt != null && owed.dueAt < now);
    case 'grave':
      return card.sort === 'complaint' && (card.level ?? 1) > 1;
    default:
      return card.sort === filter;
  }
}
