import { nextPromise } from './next-promise';
import type { Ticket } from './state';

const priorities = { high: 0, medium: 1, low: 2 } as const;
/** Far beyond any date in ms, so that the deadline never outweighs the class before it. */
const CLASS = 1e13;

/** The place in every queue, smallest first (T6): emergencies, then priority, then the deadline people are shown. Safe integer. */
export function queueRank(ticket: Pick<Ticket, 'classification' | 'clocks' | 'terms'>): number {
  const { urgency, priority } = ticket.classification;
  const order = urgency === 'emergency' ? 0 : 1 + priorities[priority];
  return order * CLASS + (nextPromise(ticket)?.dueAt ?? CLASS - 1);
}
