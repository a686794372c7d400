import { step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Hands a special case to the supervisor, who assigns it (二次派单, T9). Refusals: wrong-status, reason-missing. */
export const refer = operation<StepReply>()('ticket.refer', step.extend({ reason: words(200) }));
