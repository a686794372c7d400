import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';
import { unsaid, type Saying } from '../words/say';

export interface DecideReview extends Command, Saying {
  upheld: boolean;
  reason: string;
}

/** A lead who did not judge it decides whether the judgement stands (C3, C6). */
export const decideReview: ComplaintDecision<DecideReview> = (command, complaint) => {
  const { at, by, upheld, reason } = command;
  const refusal = notNow('decide-review', by, at, complaint);
  if (refusal) return refusal;
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  return (
    unsaid('reason', reason, command) ?? [{ type: 'review-decided', at, by: signed(by), upheld, reason }]
  );
};
