import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';

export interface ReturnPlans extends Command {
  reason: string;
}

/** None of the plans is good enough: back to the handler, with the reason (C5). */
export const returnPlans: ComplaintDecision<ReturnPlans> = ({ at, by, reason }, complaint) => {
  const refusal = notNow('return-plans', by, at, complaint);
  if (refusal) return refusal;
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  return [{ type: 'plans-returned', at, by: signed(by), reason }];
};
