import { dueAt } from '../policy/clock-reading';
import { calendarsOf } from '../policy/resolve-calendar';
import type { ClockName } from './events';
import type { Ticket } from './state';
import { policyOf } from './terms';

/** A deadline still owed, epoch ms. */
export interface NextPromise {
  clock: ClockName;
  dueAt: number;
}

/**
 * The deadline that counts now (T7): the first of those still owed, shown to people and ordering the queues alike. An answer
 * on office hours may fall due after a result round the clock. Null while the clock waits or nothing is owed.
 */
export function nextPromise(ticket: Pick<Ticket, 'clocks' | 'terms'>): NextPromise | null {
  const calendars = calendarsOf(policyOf(ticket.terms));
  const names: ClockName[] = ['respond', 'resolve'];
  return names.reduce<NextPromise | null>((first, clock) => {
    const running = ticket.clocks[clock];
    const due = running.stoppedAt === null ? dueAt(running, calendars) : null;
    return due !== null && (!first || due < first.dueAt) ? { clock, dueAt: due } : first;
  }, null);
}
