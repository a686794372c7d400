import { lateStep, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** The work goes on (T8). Refusals: wrong-status. */
export const resume = operation<StepReply>()(
  'ticket.resume',
  lateStep.extend({ note: words(200, 0).nullish() }),
);
