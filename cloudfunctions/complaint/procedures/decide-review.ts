import { decideReview } from '../../../src/domain/complaint/decisions/decide-review';
import { step } from '../../_kit/complaint/step';

/** C3. */
export const decideReviewStep = step('complaint.decide-review', decideReview, (input) => ({
  upheld: input.upheld,
  reason: input.reason,
}));
