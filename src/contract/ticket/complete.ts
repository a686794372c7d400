import { z } from 'zod';
import { outcomes } from '../../domain/ticket/facts';
import { outsidePhone, photos, lateStep, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Done, or honestly not (T13, T14). Refusals: photos-missing (field), quote-needed, too-early (outcome), invalid-input (outsidePhone, followOn), not-your-job, wrong-status. */
export const complete = operation<StepReply>()(
  'ticket.complete',
  lateStep.extend({
    outcome: z.enum(outcomes),
    summary: words(500),
    photos: z.object({ before: photos, during: photos, after: photos }),
    outsidePhone: outsidePhone.nullish(),
    /** some of it is hidden now (隐蔽工程): photos from during the work are needed */
    concealed: z.boolean().default(false),
    /** what is left for another visit; with partly-fixed only: the ticket stays open for it */
    followOn: words(300, 0).nullish(),
  }),
);
