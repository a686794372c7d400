import { z } from 'zod';
import { moment, lateStep, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** The work waits, with a reason and an end (T8). Refusals: invalid-input (until: in-the-past, too-far), not-your-job, wrong-status. */
export const pause = operation<StepReply>()(
  'ticket.pause',
  lateStep.extend({ reason: z.enum(['parts', 'resident']), until: moment, note: words(200, 0) }),
);
