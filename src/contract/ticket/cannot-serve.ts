import { z } from 'zod';
import { honestOutcomes } from '../../domain/ticket/endings';
import { outsidePhone, photos, lateStep, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Ends without a repair, honestly (T13, T14). Refusals: invalid-input (outsidePhone), too-early (outcome), quote-needed (outcome), not-your-job, wrong-status. */
export const cannotServe = operation<StepReply>()(
  'ticket.cannot-serve',
  lateStep.extend({
    outcome: z.enum(honestOutcomes),
    summary: words(500),
    photos,
    outsidePhone: outsidePhone.nullish(),
  }),
);
