import { z } from 'zod';
import { moment, words } from '../fields';
import { operation } from '../operation';
import { saidStep } from './fields';
import type { ComplaintView } from './views';

/** One to five ways to put it right (C5). Refusals: wrong-status, not-your-job, invalid-input (plans.N.finishAt, plans.N.text). */
export const proposePlans = operation<ComplaintView>()(
  'complaint.propose-plans',
  saidStep.extend({
    plans: z
      .array(
        z.object({
          text: words(500),
          finishAt: moment,
          compensationCents: z.number().int().min(0).max(100_000_000).nullish(),
        }),
      )
      .min(1)
      .max(5),
  }),
);
