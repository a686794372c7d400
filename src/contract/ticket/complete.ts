import { z } from 'zod';
import { outcomes } from '../../domain/ticket/facts';
import { photos, step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Done, or honestly not (T13, T14). Refusals: photos-missing (field), invalid-input (outsidePhone), not-your-job, wrong-status. */
export const complete = operation<StepReply>()(
  'ticket.complete',
  step.extend({
    outcome: z.enum(outcomes),
    summary: words(500),
    photos: z.object({ before: photos, during: photos, after: photos }),
    outsidePhone: z
      .string()
      .regex(/^[0-9-]{5,17}$/)
      .nullish(),
  }),
);
