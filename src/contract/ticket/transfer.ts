import { id, step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Gives the job to somebody else, a vendor too when the desk does it (T23). Refusals: already-taken, wrong-community, off-duty, not-allowed, not-found (staffId), wrong-status. */
export const transfer = operation<StepReply>()(
  'ticket.transfer',
  step.extend({ staffId: id, reason: words(200) }),
);
