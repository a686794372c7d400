import { words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** A closing was wrong: within the days of policy, at most twice (C6). Refusals: wrong-status, too-late, too-often. */
export const reopen = operation<ComplaintView>()(
  'complaint.reopen',
  complaintStep.extend({ reason: words(500) }),
);
