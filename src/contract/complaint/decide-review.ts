import { z } from 'zod';
import { words } from '../fields';
import { operation } from '../operation';
import { saidStep } from './fields';
import type { ComplaintView } from './views';

/** A lead who did not judge it decides (C3). Refusals: wrong-status, not-allowed, self-forbidden, reason-missing, invalid-input (reason: forbidden-phrase). */
export const decideReview = operation<ComplaintView>()(
  'complaint.decide-review',
  saidStep.extend({ upheld: z.boolean(), reason: words(500) }),
);
