import { fileId, step } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** The resident accepts the work, with a signature on the screen if they like (T17). Refusals: wrong-status. */
export const confirmResult = operation<StepReply>()(
  'ticket.confirm-result',
  step.extend({ signature: fileId.nullish() }),
);
