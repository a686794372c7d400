import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';

export interface ApprovePlan extends Command {
  /** position in the list proposed, from 0 */
  plan: number;
  note: string | null;
}

/** A lead of the level chooses one plan (C4, C5): never their own, never about themselves (C6). It is then offered. */
export const approvePlan: ComplaintDecision<ApprovePlan> = ({ at, by, plan, note }, complaint) => {
  const refusal = notNow('approve-plan', by, at, complaint);
  if (refusal) return refusal;
  const chosen = complaint.planning.plans[plan];
  if (!chosen) return refuse('not-found', { field: 'plan' });
  if (chosen.finishAt <= at) return refuse('expired', { field: 'plan' });
  return [{ type: 'plan-approved', at, by: signed(by), plan, note }];
};
