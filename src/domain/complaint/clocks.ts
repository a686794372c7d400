import { clockState, dueAt } from '../policy/clock-reading';
import { pauseClock, resumeClock, retargetClock, startClock, stopClock } from '../policy/clock-steps';
import { MINUTE_MS } from '../policy/local-time';
import { calendarsOf } from '../policy/resolve-calendar';
import type { ServiceClock } from '../policy/service-clock';
import { policyOf } from '../ticket/terms';
import type { ComplaintClockName } from './events';
import { noRung } from './initial';
import type { Complaint, Mark } from './state';
import { stepPromise, type StepPromise } from './step-clock';
import type { ComplaintStatus } from './status';

type Change = Partial<Complaint>;

/**
 * The record enters a status (C8): the clock of the step before stops and leaves its mark, the next one starts. `kept` says
 * that what was owed has been done; otherwise it is only no longer owed, and marked when it was late already.
 */
export function enter(
  complaint: Complaint,
  status: ComplaintStatus,
  at: number,
  change: Change = {},
  kept = true,
): Change {
  const next = { ...complaint, ...change, status };
  const promise = stepPromise(next, policyOf(complaint.terms));
  const step = promise && { name: promise.name, clock: newClock(complaint, at, promise) };
  return {
    ...change,
    status,
    marks: marked(complaint, at, kept, change.marks),
    clocks: { ...next.clocks, step },
    rung: { ...next.rung, step: noRung },
  };
}

/** What the step owed is done without another one beginning: the visit of a withdrawn complaint, the cause of a closed one. */
export function settle(complaint: Complaint, at: number, change: Change = {}): Change {
  return {
    ...change,
    marks: marked(complaint, at, true, change.marks),
    clocks: { ...complaint.clocks, step: null },
    rung: { ...complaint.rung, step: noRung },
  };
}

function marked(
  complaint: Complaint,
  at: number,
  kept: boolean,
  marks = complaint.marks,
): Complaint['marks'] {
  const { step } = complaint.clocks;
  return step ? withMark({ ...complaint, marks }, step.name, step.clock, at, kept) : marks;
}

/** Late once is late for good: a second round does not repair the first. */
function withMark(
  { marks, terms }: Complaint,
  name: ComplaintClockName,
  clock: ServiceClock,
  at: number,
  kept: boolean,
): Complaint['marks'] {
  const late = clockState(stopClock(clock, at), calendarsOf(policyOf(terms)), at) === 'breached';
  const mark: Mark | undefined = late ? 'late' : (marks[name] ?? (kept ? 'met' : undefined));
  return mark ? { ...marks, [name]: mark } : marks;
}

function newClock(complaint: Complaint, at: number, { minutes, dueAt: due }: StepPromise): ServiceClock {
  const { warnShare, complaint: terms } = policyOf(complaint.terms);
  const targetMinutes = minutes ?? Math.max(0, (due ?? at) - at) / MINUTE_MS;
  // A date the complainant agreed to is that date, round the clock.
  const calendar = minutes === undefined ? 'always' : terms.calendar;
  return startClock(at, { targetMinutes, calendar, warnShare });
}

/** The level's promise (C4) begins with the round, or follows a changed level with the time already used. */
export function promiseLevel(complaint: Complaint, at: number, level: 1 | 2 | 3): Change {
  const policy = policyOf(complaint.terms);
  const { minutes } = policy.complaint.levels[`${level}`];
  const terms = {
    targetMinutes: minutes,
    calendar: policy.complaint.calendar,
    warnShare: policy.warnShare,
  };
  const running = complaint.clocks.goal;
  if (!running) {
    const goal = startClock(complaint.roundStartedAt, terms);
    return {
      clocks: { ...complaint.clocks, goal },
      rung: { ...complaint.rung, goal: noRung },
    };
  }
  const calendars = calendarsOf(policy);
  const goal = retargetClock(running, at, terms, calendars);
  const due = dueAt(goal, calendars);
  const ahead = goal !== running && (due === null || due > at);
  return {
    clocks: { ...complaint.clocks, goal },
    rung: ahead ? { ...complaint.rung, goal: noRung } : complaint.rung,
  };
}

/** Waiting for the complainant's word does not use up our time (T8), and their word sets it going again. */
export function waitForAnswer(complaint: Complaint, at: number): Complaint['clocks'] {
  const { goal } = complaint.clocks;
  return { ...complaint.clocks, goal: goal && pauseClock(goal, at, 'resident') };
}

/** The complainant has answered. */
export function goOn(complaint: Complaint, at: number): Complaint['clocks'] {
  const { goal } = complaint.clocks;
  return { ...complaint.clocks, goal: goal && resumeClock(goal, at) };
}

/** The level's promise ends: reached, or (`kept` false) no longer owed (C4). */
export function endGoal(
  complaint: Complaint,
  at: number,
  kept: boolean,
): Pick<Complaint, 'clocks' | 'marks'> {
  const { goal } = complaint.clocks;
  if (!goal || goal.stoppedAt !== null) return { clocks: complaint.clocks, marks: complaint.marks };
  return {
    clocks: { ...complaint.clocks, goal: stopClock(goal, at) },
    marks: withMark(complaint, 'goal', goal, at, kept),
  };
}
