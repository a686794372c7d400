import { z } from 'zod';
import { lateStep } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';
import { part } from './reserve-parts';

/** Parts that were used, of those taken (T16). Refusals: invalid-input (parts.n: too-many), not-your-job, wrong-status. */
export const useParts = operation<StepReply>()(
  'ticket.use-parts',
  lateStep.extend({ parts: z.array(part).min(1).max(30) }),
);
