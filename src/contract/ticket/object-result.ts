import { photos, step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Not fixed (T18): by the reporter, after accepting only with a bad survey (V4), or by the desk for them. Refusals: wrong-status, too-late, reason-missing. */
export const objectResult = operation<StepReply>()(
  'ticket.object-result',
  step.extend({ reason: words(300), photos }),
);
