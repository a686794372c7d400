import { z } from 'zod';
import { id, words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** Puts the staff it is about on record (C6). Refusals: wrong-status, self-forbidden, already-taken, not-found (staffIds). */
export const nameSubjects = operation<ComplaintView>()(
  'complaint.name-subjects',
  complaintStep.extend({ staffIds: z.array(id).min(1).max(10), reason: words(300) }),
);
