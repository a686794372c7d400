import { reviewTicket } from '../../../src/domain/ticket/decisions/review-ticket';
import { step } from '../../_kit/ticket/step';

/** T4–T6. */
export const review = step('ticket.review', reviewTicket, (input) => ({
  classification: input.classification,
  reason: input.reason?.trim() || null,
}));
