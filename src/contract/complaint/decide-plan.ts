import { words } from '../fields';
import { operation } from '../operation';
import { saidStep } from './fields';
import type { ComplaintView } from './views';

/** A reviewed decision carries the plan out without agreement (C5). Refusals: wrong-status, too-early, not-allowed, self-forbidden, reason-missing. */
export const decidePlan = operation<ComplaintView>()(
  'complaint.decide-plan',
  saidStep.extend({ reason: words(500) }),
);
