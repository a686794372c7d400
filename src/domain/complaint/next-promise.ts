import { clockState, dueAt } from '../policy/clock-reading';
import { calendarsOf } from '../policy/resolve-calendar';
import type { ClockState } from '../policy/service-clock';
import { policyOf } from '../ticket/terms';
import type { ComplaintClockName } from './events';
import type { Complaint } from './state';

/** A deadline still owed, epoch ms; null while it waits for the complainant. */
export interface ComplaintPromise {
  clock: ComplaintClockName;
  dueAt: number | null;
  state: ClockState;
}

type Timed = Pick<Complaint, 'clocks' | 'terms'>;

/** What the present step owes (C8). */
export function stepPromiseOf({ clocks: { step }, terms }: Timed, now: number): ComplaintPromise | null {
  if (!step) return null;
  const calendars = calendarsOf(policyOf(terms));
  return {
    clock: step.name,
    dueAt: dueAt(step.clock, calendars),
    state: clockState(step.clock, calendars, now),
  };
}

/** What the level owes in all (C4); null before grading and once it is reached. */
export function goalPromiseOf({ clocks: { goal }, terms }: Timed, now: number): ComplaintPromise | null {
  if (!goal || goal.stoppedAt !== null) return null;
  const calendars = calendarsOf(policyOf(terms));
  return { clock: 'goal', dueAt: dueAt(goal, calendars), state: clockState(goal, calendars, now) };
}
