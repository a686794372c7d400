import { photos, words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** Not settled: a second round (C5). Refusals: wrong-status, reason-missing. */
export const objectResult = operation<ComplaintView>()(
  'complaint.object-result',
  complaintStep.extend({ reason: words(500), photos }),
);
