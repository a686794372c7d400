import { endGoal, enter, goOn, waitForAnswer } from '../clocks';
import type { ComplaintEventOf } from '../events';
import { noPlanning } from '../initial';
import type { Complaint } from '../state';
import { policyOf } from '../../ticket/terms';
import type { Change, FoldsOf } from './fold';

/** From the facts to the work done (C5). */
export const handlingFolds: FoldsOf<
  | 'facts-found'
  | 'progress-noted'
  | 'plans-proposed'
  | 'plans-returned'
  | 'plan-approved'
  | 'plan-answered'
  | 'plan-decided'
  | 'carried-out'
> = {
  'facts-found': (complaint, { at, text, photos }) =>
    enter(complaint, 'planning', at, { facts: { at, text, photos } }),
  'progress-noted': () => ({}),
  'plans-proposed': (complaint, { at, by, plans }) =>
    enter(complaint, 'proposed', at, { planning: { ...noPlanning, plans, proposedBy: by.id } }),
  'plans-returned': (complaint, { at }) => enter(complaint, 'planning', at),
  'plan-approved': approved,
  'plan-answered': answered,
  'plan-decided': (complaint, { at }) => enter(complaint, 'agreed', at, { clocks: goOn(complaint, at) }),
  'carried-out': (complaint, { at, result, photos }) =>
    enter(complaint, 'carried-out', at, {
      result: { at, text: result, photos },
      ...endGoal(complaint, at, true),
    }),
};

/** A level that promises a plan has kept its promise now; one that promises the solution waits for the complainant (C4). */
function approved(complaint: Complaint, { at, by, plan }: ComplaintEventOf<'plan-approved'>): Change {
  const { levels } = policyOf(complaint.terms).complaint;
  const planned = levels[`${complaint.level ?? 1}`].goal === 'planned';
  return enter(complaint, 'offered', at, {
    planning: { ...complaint.planning, approved: plan, approvedBy: by.id, answer: null },
    ...(planned ? endGoal(complaint, at, true) : { clocks: waitForAnswer(complaint, at) }),
  });
}

function answered(complaint: Complaint, { at, answer }: ComplaintEventOf<'plan-answered'>): Change {
  return enter(complaint, answer === 'accept' ? 'agreed' : 'planning', at, {
    planning: { ...complaint.planning, answer },
    clocks: goOn(complaint, at),
  });
}
