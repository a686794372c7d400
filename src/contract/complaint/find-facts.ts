import { photos, words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** The handler records what happened (C5). Refusals: wrong-status, self-forbidden, not-your-job. */
export const findFacts = operation<ComplaintView>()(
  'complaint.find-facts',
  complaintStep.extend({ text: words(1000), photos }),
);
