import { z } from 'zod';
import { step } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** The resident agrees to the price they read (T15). Refusals: expired (a newer version, or too late), wrong-status, not-allowed. */
export const acceptQuote = operation<StepReply>()(
  'ticket.accept-quote',
  step.extend({ version: z.number().int().min(1) }),
);
