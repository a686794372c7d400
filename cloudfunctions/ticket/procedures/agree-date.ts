import { agreeDate as decide } from '../../../src/domain/ticket/decisions/agree-date';
import { step } from '../../_kit/ticket/step';

/** T7. */
export const agreeDate = step('ticket.agree-date', decide, (input) => ({
  finishBy: input.finishBy,
  note: input.note,
}));
