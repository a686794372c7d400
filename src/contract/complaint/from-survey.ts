import { z } from 'zod';
import { id, requestId } from '../fields';
import { operation } from '../operation';
import type { ComplaintReceipt } from './submit';

/**
 * A bad survey becomes a complaint in one tap (V4): text, place and contact come from the repair and its survey. Any number of
 * taps is one complaint a completion. Refusals: not-found (no survey yet), not-allowed.
 */
export const fromSurvey = operation<ComplaintReceipt>()(
  'complaint.from-survey',
  z.object({ ticketId: id, requestId, hidden: z.boolean().default(false) }),
);
