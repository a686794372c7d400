import { z } from 'zod';
import { words } from '../fields';
import { operation } from '../operation';
import { saidStep } from './fields';
import type { ComplaintView } from './views';

/** The first answer, within the hour: the facts repeated back (C2). Refusals: wrong-status, self-forbidden, invalid-input (reply: forbidden-phrase). */
export const acknowledge = operation<ComplaintView>()(
  'complaint.acknowledge',
  saidStep.extend({ restated: words(500), confirmed: z.boolean(), reply: words(500) }),
);
