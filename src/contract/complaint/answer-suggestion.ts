import { z } from 'zod';
import { feasibilities } from '../../domain/complaint/facts';
import { words } from '../fields';
import { operation } from '../operation';
import { saidStep, improvementDrafts } from './fields';
import type { ComplaintView } from './views';

/** Now, later or not feasible, with the reason (C10). Refusals: wrong-status, self-forbidden, reason-missing, invalid-input (answer: forbidden-phrase). */
export const answerSuggestion = operation<ComplaintView>()(
  'complaint.answer-suggestion',
  saidStep.extend({
    feasibility: z.enum(feasibilities),
    answer: words(500),
    improvements: improvementDrafts,
  }),
);
