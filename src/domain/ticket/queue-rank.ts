import { nextPromise } from './next-promise';
import type { Ticket } from './state';

const priorities = { high: 0, medium: 1, low: 2 } as const;
/** Far beyond any date in ms, so that the deadline never outweighs the class before it. */
const CLASS = 1e13;
const DONE = 4;

/** The place in every queue, smallest first (T6): emergencies with a plan, other emergencies, then priority, then the deadline people are shown;
 * last what waits for the resident's word. Safe integer. */
export function queueRank(ticket: Pick<Ticket, 'classification' | 'clocks' | 'terms' | 'status'>): number {
  const { urgency, priority, plan } = ticket.classification;
  // Below zero: a trapped person must not wait behind a broken fan that was told of first (T20).
  const danger = plan !== null && plan !== undefined ? -1 : 0;
  const order =
    urgency === 'emergency' ? danger : ticket.status === 'completed' ? DONE : 1 + priorities[priority];
  return order * CLASS + (nextPromise(ticket)?.dueAt ?? CLASS - 1);
}
