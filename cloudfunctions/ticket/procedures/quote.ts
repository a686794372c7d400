import { offerQuote } from '../../../src/domain/ticket/decisions/offer-quote';
import { step } from '../../_kit/ticket/step';

/** T15. */
export const quoteStep = step('ticket.quote', offerQuote, (input) => ({
  lines: input.lines,
  note: input.note?.trim() || null,
}));
