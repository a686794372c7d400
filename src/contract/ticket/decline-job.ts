import { step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Gives the job back with a reason (T9). Refusals: not-your-job, wrong-status. */
export const declineJob = operation<StepReply>()('ticket.decline-job', step.extend({ reason: words(200) }));
