import { dueAt } from '../policy/clock-reading';
import { calendarsOf } from '../policy/resolve-calendar';
import type { Ticket } from './state';
import { policyOf } from './terms';

const priorities = { high: 0, medium: 1, low: 2 } as const;
/** Far beyond any date in ms, so that the deadline never outweighs the class before it. */
const CLASS = 1e13;

/** The place in every queue, smallest first (T6): emergencies, then priority, then the next deadline. Safe integer. */
export function queueRank(ticket: Ticket): number {
  const { urgency, priority } = ticket.classification;
  const order = urgency === 'emergency' ? 0 : 1 + priorities[priority];
  return order * CLASS + (nextDue(ticket) ?? CLASS - 1);
}

/** The deadline that counts now, epoch ms; null while the clock waits or has stopped. */
export function nextDue(ticket: Pick<Ticket, 'clocks' | 'terms'>): number | null {
  const calendars = calendarsOf(policyOf(ticket.terms));
  const clock = ticket.clocks.respond.stoppedAt === null ? ticket.clocks.respond : ticket.clocks.resolve;
  return clock.stoppedAt === null ? dueAt(clock, calendars) : null;
}
