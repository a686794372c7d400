import { z } from 'zod';
import { planAnswers } from '../../domain/complaint/facts';
import { words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** The complainant accepts, counters or refuses (C5). Refusals: wrong-status, reason-missing (words). */
export const answerPlan = operation<ComplaintView>()(
  'complaint.answer-plan',
  complaintStep.extend({ answer: z.enum(planAnswers), words: words(500, 0).nullish() }),
);
