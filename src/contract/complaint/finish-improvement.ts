import { id, words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** An improvement is made (C12). Refusals: wrong-status, self-forbidden, not-found (improvementId). */
export const finishImprovement = operation<ComplaintView>()(
  'complaint.finish-improvement',
  complaintStep.extend({ improvementId: id, result: words(300) }),
);
