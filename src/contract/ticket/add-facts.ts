import { photos, step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** The resident adds what was forgotten (T21). Refusals: wrong-status. */
export const addFacts = operation<StepReply>()('ticket.add-facts', step.extend({ text: words(300), photos }));
