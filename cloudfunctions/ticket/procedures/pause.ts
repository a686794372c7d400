import { pauseWork } from '../../../src/domain/ticket/decisions/pause-work';
import { step } from '../../_kit/ticket/step';

/** T8. */
export const pauseStep = step('ticket.pause', pauseWork, (input) => ({
  reason: input.reason,
  until: input.until,
  note: input.note,
}));
