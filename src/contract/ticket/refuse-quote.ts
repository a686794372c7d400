import { z } from 'zod';
import { step, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** The resident does not want it for this price (T15). Refusals: expired, reason-missing, wrong-status, not-allowed. */
export const refuseQuote = operation<StepReply>()(
  'ticket.refuse-quote',
  step.extend({ version: z.number().int().min(1), reason: words(200) }),
);
