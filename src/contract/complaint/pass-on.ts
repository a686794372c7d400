import { z } from 'zod';
import { id, words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** Praise reaches those praised (C11): `staffIds`, or those of its repair when empty. Refusals: wrong-status, invalid-input (staffIds), not-found (staffIds). */
export const passOn = operation<ComplaintView>()(
  'complaint.pass-on',
  complaintStep.extend({ staffIds: z.array(id).max(10).default([]), words: words(300, 0).nullish() }),
);
