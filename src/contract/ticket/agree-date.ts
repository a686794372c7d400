import { moment, step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/**
 * The resident and the service agreed by when a renovation job is finished (T7); `note` says how (电话约定, 当面约定). The
 * resident is told the date and sees it on the page.
 * Refusals: wrong-status (waiting, ended, not a renovation), invalid-input (finishBy), too-late (the promise is broken already).
 */
export const agreeDate = operation<StepReply>()(
  'ticket.agree-date',
  step.extend({ finishBy: moment, note: words(200) }),
);
