import { moment, step } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** On the way (N1). Refusals: not-your-job, wrong-status. */
export const setOut = operation<StepReply>()('ticket.set-out', step.extend({ expectedAt: moment.nullish() }));
