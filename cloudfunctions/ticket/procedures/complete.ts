import { completeJob } from '../../../src/domain/ticket/decisions/complete-job';
import { step } from '../../_kit/ticket/step';

/** T13, T14. */
export const complete = step('ticket.complete', completeJob, (input) => ({
  outcome: input.outcome,
  summary: input.summary,
  photos: input.photos,
  outsidePhone: input.outsidePhone ?? null,
  concealed: input.concealed,
  followOn: input.followOn?.trim() || null,
}));
