import type { TicketCard } from '@/contract/views';

/** How alike two tickets are (T19): the same fault says most, then the same place, then the same kind of work; 0 for nothing. */
export const alike = (one: TicketCard, other: TicketCard): number =>
  (one.classification.fault === other.classification.fault ? 4 : 0) +
  (one.area === other.area ? 2 : 0) +
  (one.classification.category === other.classification.category ? 1 : 0);

/** Other open tickets, those most alike first (T19); work that is done is no longer joined, an emergency joins only another (T20). */
export function likely(ticket: TicketCard, open: readonly TicketCard[]): TicketCard[] {
  const urgent = (card: TicketCard): boolean => card.classification.urgency === 'emergency';
  return open
    .filter((card) => card.id !== ticket.id && card.status !== 'completed')
    .filter((card) => urgent(card) || !urgent(ticket))
    .map((card, index) => ({ card, index }))
    .sort((a, b) => alike(ticket, b.card) - alike(ticket, a.card) || a.index - b.index)
    .map(({ card }) => card);
}
