import { step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** The resident takes it back (T21). Refusals: too-late, wrong-status. */
export const cancel = operation<StepReply>()('ticket.cancel', step.extend({ reason: words(200) }));
