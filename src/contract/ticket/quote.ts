import { z } from 'zod';
import { quoteLimits } from '../../domain/ticket/quote';
import { lateStep, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** One line: whole units, integer cents. */
export const quoteLine = z.object({
  kind: z.enum(['labour', 'part']),
  name: words(40),
  quantity: z.number().int().min(1).max(quoteLimits.quantityMax),
  unit: words(6),
  unitCents: z.number().int().min(0).max(quoteLimits.unitCentsMax),
});

/** Offers a price for chargeable work, or a new one (T15). Refusals: not-allowed (not chargeable), invalid-input (lines), not-your-job, wrong-status. */
export const quote = operation<StepReply>()(
  'ticket.quote',
  lateStep.extend({
    lines: z.array(quoteLine).min(1).max(quoteLimits.lines),
    note: words(200, 0).nullish(),
  }),
);
