import { changeClassification as decide } from '../../../src/domain/ticket/decisions/change-classification';
import { step } from '../../_kit/ticket/step';

/** T5. */
export const changeClassification = step('ticket.change-classification', decide, (input) => ({
  classification: input.classification,
  reason: input.reason,
}));
