import { z } from 'zod';
import { id, requestId, words } from '../fields';
import { operation } from '../operation';
import { scores } from '../survey/answer';
import type { VisitView } from './views';

/**
 * The phone-visit form (V3): reached or not; then satisfied and fixed, and the four scores when they were given. Scores become
 * the survey of the completion unless the resident has answered it (V2). Refusals: wrong-status, too-early, too-often, reason-missing (words).
 */
export const record = operation<VisitView>()(
  'visit.record',
  z.object({
    visitId: id,
    requestId,
    reached: z.boolean(),
    satisfied: z.boolean().nullish(),
    fixed: z.boolean().nullish(),
    scores: scores.nullish(),
    words: words(500, 0),
  }),
);
