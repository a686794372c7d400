import { step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';
import { classification } from './classification';

/** A person confirms or corrects the classification (T4–T6). Refusals: wrong-status, reason-missing. */
export const review = operation<StepReply>()(
  'ticket.review',
  step.extend({ classification: classification, reason: words(200, 0).nullish() }),
);
