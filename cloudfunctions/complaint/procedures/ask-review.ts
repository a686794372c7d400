import { askReview } from '../../../src/domain/complaint/decisions/ask-review';
import { step } from '../../_kit/complaint/step';

/** C3. */
export const askReviewStep = step('complaint.ask-review', askReview, (input) => ({ reason: input.reason }));
