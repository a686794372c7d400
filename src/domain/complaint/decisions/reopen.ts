import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';

export interface Reopen extends Command {
  reason: string;
}

/** "It was closed, but it is not settled": within the policy's days, at most twice (C6). */
export const reopen: ComplaintDecision<Reopen> = ({ at, by, reason }, complaint) => {
  const refusal = notNow('reopen', by, at, complaint);
  if (refusal) return refusal;
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  return [{ type: 'reopened', at, by: signed(by, 'resident'), reason }];
};
