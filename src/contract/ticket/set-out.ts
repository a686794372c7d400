import { moment, lateStep } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** On the way (N1). Refusals: not-your-job, wrong-status. */
export const setOut = operation<StepReply>()(
  'ticket.set-out',
  lateStep.extend({ expectedAt: moment.nullish() }),
);
