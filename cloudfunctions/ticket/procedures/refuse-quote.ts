import { refuseQuote } from '../../../src/domain/ticket/decisions/refuse-quote';
import { step } from '../../_kit/ticket/step';

/** T15. */
export const refuseQuoteStep = step('ticket.refuse-quote', refuseQuote, (input) => ({
  version: input.version,
  reason: input.reason,
}));
