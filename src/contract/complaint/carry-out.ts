import { photos, words } from '../fields';
import { operation } from '../operation';
import { saidStep } from './fields';
import type { ComplaintView } from './views';

/** What was agreed is done (C5). Refusals: wrong-status, not-your-job, invalid-input (result: forbidden-phrase). */
export const carryOut = operation<ComplaintView>()(
  'complaint.carry-out',
  saidStep.extend({ result: words(500), photos }),
);
