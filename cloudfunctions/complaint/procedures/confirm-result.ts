import { confirmComplaintResult } from '../../../src/domain/complaint/decisions/confirm-result';
import { step } from '../../_kit/complaint/step';

/** C6. */
export const confirmResultStep = step('complaint.confirm-result', confirmComplaintResult, (input) => ({
  words: input.words?.trim() || null,
}));
