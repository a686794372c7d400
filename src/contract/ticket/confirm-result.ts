import { step } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** The resident accepts the work (T17). Refusals: wrong-status. */
export const confirmResult = operation<StepReply>()('ticket.confirm-result', step);
