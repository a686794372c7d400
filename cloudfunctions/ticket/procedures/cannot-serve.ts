import { cannotServe } from '../../../src/domain/ticket/decisions/cannot-serve';
import { step } from '../../_kit/ticket/step';

/** T13, T14. */
export const cannotServeStep = step('ticket.cannot-serve', cannotServe, (input) => ({
  outcome: input.outcome,
  summary: input.summary,
  photos: input.photos,
  outsidePhone: input.outsidePhone ?? null,
}));
