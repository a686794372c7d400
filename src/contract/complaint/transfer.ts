import { id, words } from '../fields';
import { operation } from '../operation';
import { complaintStep } from './fields';
import type { ComplaintView } from './views';

/** Another first contact takes over (首问负责制). Refusals: wrong-status, self-forbidden, wrong-community, already-taken, reason-missing. */
export const transfer = operation<ComplaintView>()(
  'complaint.transfer',
  complaintStep.extend({ staffId: id, reason: words(300) }),
);
