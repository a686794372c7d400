import { z } from 'zod';
import { planAnswers } from '../../domain/complaint/facts';
import { words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** Staff write down what the complainant said of the plan by phone (C5). Refusals: wrong-status, self-forbidden, reason-missing (words). */
export const recordAnswer = operation<ComplaintView>()(
  'complaint.record-answer',
  complaintStep.extend({ answer: z.enum(planAnswers), words: words(500) }),
);
