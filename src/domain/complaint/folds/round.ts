import { enter, promiseLevel } from '../clocks';
import { noPlanning, noRung, noVisit } from '../initial';
import type { Complaint } from '../state';
import type { Change } from './fold';

/** A round begins with nothing found, planned or visited yet. */
const fresh: Change = {
  facts: null,
  planning: noPlanning,
  result: null,
  visit: noVisit,
  confirmedAt: null,
  review: null,
  closedAt: null,
  closedHow: null,
};

/**
 * The second round (二次整改, C5): the handler finds out again, with a new promise of the level from now on. `kept` says that
 * the step before was done, as a visit that found somebody dissatisfied was.
 */
export function anotherRound(complaint: Complaint, at: number, kept: boolean, more: Change = {}): Change {
  const next = { ...again(complaint, at), round: complaint.round + 1, ...more };
  const entered = enter(complaint, complaint.handler ? 'assigned' : 'judged', at, next, kept);
  if (complaint.level === null || !complaint.handler) return entered;
  return { ...entered, ...promiseLevel({ ...complaint, ...entered }, at, complaint.level) };
}

/** The work starts over within the round: nothing done so far counts, and the level's promise begins at `at`. */
export function again(complaint: Complaint, at: number): Change {
  return {
    ...fresh,
    roundStartedAt: at,
    clocks: { ...complaint.clocks, goal: null },
    rung: { ...complaint.rung, goal: noRung },
  };
}

/** Judged again after the answer was found wrong (C3): valid now, graded next. */
export function overturned(complaint: Complaint, at: number, judgement: Complaint['judgement']): Change {
  return enter(complaint, 'judged', at, { ...again(complaint, at), judgement });
}
