import type { TicketCard } from '@/contract/views';

/** Other open tickets, those of the same fault, the same place and the same kind first (T19); work that is done is no longer joined. */
export function likely(ticket: TicketCard, open: readonly TicketCard[]): TicketCard[] {
  const score = (card: TicketCard): number =>
    (card.classification.fault === ticket.classification.fault ? 4 : 0) +
    (card.area === ticket.area ? 2 : 0) +
    (card.classification.category === ticket.classification.category ? 1 : 0);
  return open
    .filter((card) => card.id !== ticket.id && card.status !== 'completed')
    .map((card, index) => ({ card, index }))
    .sort((a, b) => score(b.card) - score(a.card) || a.index - b.index)
    .map(({ card }) => card);
}
