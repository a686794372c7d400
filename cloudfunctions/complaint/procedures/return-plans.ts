import { returnPlans } from '../../../src/domain/complaint/decisions/return-plans';
import { step } from '../../_kit/complaint/step';

/** C5. */
export const returnPlansStep = step('complaint.return-plans', returnPlans, (input) => ({
  reason: input.reason,
}));
