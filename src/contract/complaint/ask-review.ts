import { words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** The right to a review of "not valid", once (C3). Refusals: wrong-status. */
export const askReview = operation<ComplaintView>()(
  'complaint.ask-review',
  complaintStep.extend({ reason: words(500) }),
);
