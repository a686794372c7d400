import { confirmResult } from '../../../src/domain/ticket/decisions/confirm-result';
import { step } from '../../_kit/ticket/step';

/** T17. */
export const confirmResultStep = step('ticket.confirm-result', confirmResult, (input) => ({
  signature: input.signature ?? null,
}));
