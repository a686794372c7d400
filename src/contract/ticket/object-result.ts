import { photos, step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Not fixed (T18). Refusals: wrong-status, reason-missing. */
export const objectResult = operation<StepReply>()(
  'ticket.object-result',
  step.extend({ reason: words(300), photos }),
);
