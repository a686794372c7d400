import { z } from 'zod';
import { words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** The return visit by phone (C5, V3): reached or not, satisfied or not. Refusals: wrong-status, self-forbidden, too-often (nextAt), invalid-input (satisfied), reason-missing (words). */
export const recordVisit = operation<ComplaintView>()(
  'complaint.record-visit',
  complaintStep.extend({ reached: z.boolean(), satisfied: z.boolean().nullish(), words: words(500, 0) }),
);
