import { step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Takes a merge back: a ticket of its own again, under a fresh promise (T19). Refusals: wrong-status, reason-missing. */
export const unmerge = operation<StepReply>()('ticket.unmerge', step.extend({ reason: words(200) }));
