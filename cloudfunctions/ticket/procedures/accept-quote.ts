import { acceptQuote } from '../../../src/domain/ticket/decisions/accept-quote';
import { step } from '../../_kit/ticket/step';

/** T15. */
export const acceptQuoteStep = step('ticket.accept-quote', acceptQuote, (input) => ({
  version: input.version,
}));
