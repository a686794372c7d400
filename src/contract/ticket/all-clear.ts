import { step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** The danger is over (T20). Refusals: wrong-status, too-early (detail.step: a vital one is missing). */
export const allClear = operation<StepReply>()('ticket.all-clear', step.extend({ note: words(200) }));
