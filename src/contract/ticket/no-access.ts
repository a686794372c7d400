import { z } from 'zod';
import { photos, point, lateStep, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Nobody opened (T13). Refusals: too-early (tries, waitedMinutes; detail.least), not-your-job, wrong-status. */
export const noAccess = operation<StepReply>()(
  'ticket.no-access',
  lateStep.extend({
    tries: z.number().int().min(0).max(50),
    waitedMinutes: z.number().int().min(0).max(600),
    location: point.nullish(),
    note: words(200, 0).nullish(),
    photos,
  }),
);
