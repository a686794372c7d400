import { z } from 'zod';
import { point, lateStep } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Check-in with place, time and permission (T13). Refusals: permission-missing, not-your-job, wrong-status. */
export const arrive = operation<StepReply>()(
  'ticket.arrive',
  lateStep.extend({ location: point.nullish(), permission: z.boolean() }),
);
