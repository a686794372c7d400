import { objectComplaintResult } from '../../../src/domain/complaint/decisions/object-result';
import { step } from '../../_kit/complaint/step';

/** C5. */
export const objectResultStep = step('complaint.object-result', objectComplaintResult, (input) => ({
  reason: input.reason,
  photos: input.photos,
}));
