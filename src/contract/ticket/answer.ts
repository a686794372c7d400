import { step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** The desk answers an inquiry without sending anybody (T7). Refusals: wrong-status. */
export const answer = operation<StepReply>()('ticket.answer', step.extend({ text: words(500) }));
