import { z } from 'zod';
import { COMPLAINT_KINDS } from '../../domain/classification/taxonomy';
import { departments } from '../../domain/complaint/departments';
import { id, words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** Level, department and handler, and later changes of them (C4). Refusals: wrong-status, self-forbidden (handlerId), wrong-community, reason-missing (reason), not-found (handlerId). */
export const grade = operation<ComplaintView>()(
  'complaint.grade',
  complaintStep.extend({
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    kind: z.enum(COMPLAINT_KINDS),
    department: z.enum(departments),
    handlerId: id,
    reason: words(300, 0).nullish(),
  }),
);
