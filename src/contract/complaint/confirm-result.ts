import { words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** The complainant is content (C6). Closed once the visit is on record. */
export const confirmResult = operation<ComplaintView>()(
  'complaint.confirm-result',
  complaintStep.extend({ words: words(500, 0).nullish() }),
);
