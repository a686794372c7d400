import { decideClosing } from '../../../src/domain/complaint/decisions/decide-closing';
import { step } from '../../_kit/complaint/step';

/** C6. */
export const decideClosingStep = step('complaint.decide-closing', decideClosing, (input) => ({
  close: input.close,
  reason: input.reason,
}));
