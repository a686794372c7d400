import { z } from 'zod';
import { causeCodes } from '../../domain/complaint/facts';
import { words } from '../fields';
import { operation } from '../operation';
import { complaintStep, improvementDrafts } from './fields';
import type { ComplaintView } from './views';

/** Root cause, prevention and improvements (C5, C12). Refusals: wrong-status, self-forbidden, not-found (improvements). */
export const recordCause = operation<ComplaintView>()(
  'complaint.record-cause',
  complaintStep.extend({
    cause: z.enum(causeCodes),
    text: words(500),
    prevention: words(500),
    improvements: improvementDrafts,
  }),
);
