import { objectResult } from '../../../src/domain/ticket/decisions/object-result';
import { step } from '../../_kit/ticket/step';

/** T18. */
export const objectResultStep = step('ticket.object-result', objectResult, (input) => ({
  reason: input.reason,
  photos: input.photos,
}));
