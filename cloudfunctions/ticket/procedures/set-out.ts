import { setOut } from '../../../src/domain/ticket/decisions/set-out';
import { step } from '../../_kit/ticket/step';

/** N1. */
export const setOutStep = step('ticket.set-out', setOut, (input) => ({
  expectedAt: input.expectedAt ?? null,
}));
