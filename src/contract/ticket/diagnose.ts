import { z } from 'zod';
import { responsibilities, warranties } from '../../domain/ticket/facts';
import { moment, photos, lateStep, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Finds the cause, who pays, when it will be done (T10, T14). Refusals: invalid-input (chargeable: under warranty or not the owner's to pay; expectedFinishAt), not-your-job, wrong-status. */
export const diagnose = operation<StepReply>()(
  'ticket.diagnose',
  lateStep.extend({
    diagnosis: words(500),
    responsibility: z.enum(responsibilities),
    chargeable: z.boolean(),
    warranty: z.enum(warranties).nullish(),
    expectedFinishAt: moment.nullish(),
    parts: words(200, 0).nullish(),
    photos,
  }),
);
