import { step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Opens the job for grabbing (抢单, T9). Refusals: wrong-status. */
export const offer = operation<StepReply>()('ticket.offer', step.extend({ note: words(200, 0).nullish() }));
