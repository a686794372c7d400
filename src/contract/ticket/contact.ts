import { moment, lateStep, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Has spoken with the resident (T10). Refusals: not-your-job, wrong-status. */
export const contact = operation<StepReply>()(
  'ticket.contact',
  lateStep.extend({ note: words(300), expectedAt: moment.nullish() }),
);
