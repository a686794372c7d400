import { fileId, lateStep } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** The resident signs on the technician's screen (T17). Refusals: not-your-job, wrong-status. */
export const signOff = operation<StepReply>()('ticket.sign-off', lateStep.extend({ signature: fileId }));
