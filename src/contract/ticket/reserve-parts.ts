import { z } from 'zod';
import { moment, lateStep, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** A part by the stock's code, or by its name when there is none (T16). */
export const part = z.object({
  code: words(40),
  name: words(40),
  quantity: z.number().int().min(1).max(999),
  unit: words(6),
});

/** Takes parts for the job; `awaitedUntil` when they must be bought first: then the work waits (T8, T16). Refusals: invalid-input (parts, awaitedUntil), not-your-job, wrong-status. */
export const reserveParts = operation<StepReply>()(
  'ticket.reserve-parts',
  lateStep.extend({ parts: z.array(part).min(1).max(30), awaitedUntil: moment.nullish() }),
);
