import { signed, type Command, type ComplaintDecision } from '../decision';
import type { ComplaintEvent } from '../events';
import { notNow } from '../when';

export interface ConfirmComplaintResult extends Command {
  words: string | null;
}

/** The complainant is content (C6). Closed at once when the visit is on record; otherwise the visit still comes first. */
export const confirmComplaintResult: ComplaintDecision<ConfirmComplaintResult> = (command, complaint) => {
  const { at, words } = command;
  const refusal = notNow('confirm-result', command.by, at, complaint);
  if (refusal) return refusal;
  const by = signed(command.by, 'resident');
  const confirmed: ComplaintEvent = { type: 'result-confirmed', at, by, words };
  return complaint.visit.outcome === null
    ? [confirmed]
    : [confirmed, { type: 'closed', at, by, how: 'complainant', reason: null }];
};
