import { step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';
import { classification } from './classification';

/**
 * Somebody has the job already, and what it is turns out to be something else (T5): the class changes with a reason, the promise
 * follows, the resident is told. Whoever holds the job may say that it is more urgent; less urgent only the desk.
 * Refusals: wrong-status, not-allowed (classification.urgency: the holder making it less urgent), reason-missing, already-taken (nothing would change).
 */
export const changeClassification = operation<StepReply>()(
  'ticket.change-classification',
  step.extend({ classification, reason: words(200) }),
);
