import { z } from 'zod';
import { COMPLAINT_KINDS } from '../../domain/classification/taxonomy';
import { words } from '../fields';
import { operation } from '../operation';
import { saidStep } from './fields';
import type { ComplaintView } from './views';

/** Valid or not (C3); not valid needs its reasons. Refusals: wrong-status, self-forbidden, reason-missing (answer), invalid-input (answer: forbidden-phrase). */
export const judge = operation<ComplaintView>()(
  'complaint.judge',
  saidStep.extend({ valid: z.boolean(), kind: z.enum(COMPLAINT_KINDS), answer: words(500, 0) }),
);
