import { lateStep } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Takes the job, or grabs an open one (T9). Refusals: already-taken, not-your-job, wrong-status. */
export const acceptJob = operation<StepReply>()('ticket.accept-job', lateStep);
