import { z } from 'zod';
import { words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** A lead of the level chooses a plan (C4, C5). Refusals: wrong-status, self-forbidden, not-allowed, not-found (plan), expired (plan). */
export const approvePlan = operation<ComplaintView>()(
  'complaint.approve-plan',
  complaintStep.extend({ plan: z.number().int().min(0).max(4), note: words(300, 0).nullish() }),
);
