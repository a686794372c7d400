import { signed, type Command, type ComplaintDecision } from '../decision';
import { notNow } from '../when';

export interface AskReview extends Command {
  reason: string;
}

/** The right to have "not valid" looked at by somebody else, once (C3). */
export const askReview: ComplaintDecision<AskReview> = ({ at, by, reason }, complaint) =>
  notNow('ask-review', by, at, complaint) ?? [
    { type: 'review-asked', at, by: signed(by, 'resident'), reason },
  ];
