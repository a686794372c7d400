import { id, step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Counts this ticket with another of the same fault (T19); its people follow that one. Refusals: wrong-status, wrong-community, invalid-input, not-found (intoId). */
export const merge = operation<StepReply>()(
  'ticket.merge',
  step.extend({ intoId: id, reason: words(200, 0).nullish() }),
);
