import { words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** The complainant takes it back. */
export const withdraw = operation<ComplaintView>()(
  'complaint.withdraw',
  complaintStep.extend({ reason: words(300) }),
);
