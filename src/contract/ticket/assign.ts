import { id, step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Names who does it (T9). Refusals: wrong-status, wrong-community, off-duty, not-found (staffId). */
export const assign = operation<StepReply>()(
  'ticket.assign',
  step.extend({ staffId: id, note: words(200, 0).nullish() }),
);
