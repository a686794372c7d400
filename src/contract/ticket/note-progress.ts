import { photos, lateStep, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** News while the work goes on (T11). Refusals: not-your-job, wrong-status. */
export const noteProgress = operation<StepReply>()(
  'ticket.note-progress',
  lateStep.extend({ note: words(300), photos }),
);
