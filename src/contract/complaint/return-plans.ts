import { words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** None of the plans will do (C5). Refusals: wrong-status, self-forbidden, not-allowed, reason-missing. */
export const returnPlans = operation<ComplaintView>()(
  'complaint.return-plans',
  complaintStep.extend({ reason: words(300) }),
);
