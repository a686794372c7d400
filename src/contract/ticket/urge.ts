import { step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** The resident urges (催单, T21). Refusals: too-often (nextAt), wrong-status. */
export const urge = operation<StepReply>()('ticket.urge', step.extend({ words: words(200, 0).nullish() }));
