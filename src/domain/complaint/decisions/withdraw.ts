import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';

export interface Withdraw extends Command {
  reason: string;
}

/** The complainant takes it back. The visit still comes: nobody should have been talked out of it. */
export const withdraw: ComplaintDecision<Withdraw> = ({ at, by, reason }, complaint) =>
  notNow('withdraw', by, at, complaint) ?? [{ type: 'withdrawn', at, by: signed(by, 'resident'), reason }];
