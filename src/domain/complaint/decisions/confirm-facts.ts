import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';

/** "Yes, that is what happened" (C2). */
export const confirmFacts: ComplaintDecision<Command> = ({ at, by }, complaint) =>
  notNow('confirm-facts', by, at, complaint) ?? [{ type: 'facts-confirmed', at, by: signed(by, 'resident') }];
