import { answerer, staleQuote } from '../quote-answer';
import type { Command, Decision } from '../decision';
import { refusedNow } from '../when';

export interface AcceptQuote extends Command {
  /** what the resident read: a newer version is not accepted by accident */
  version: number;
}

/** The resident agrees to the price, and work goes on (T15). */
export const acceptQuote: Decision<AcceptQuote> = (command, ticket) => {
  const refusal =
    refusedNow('accept-quote', command.by, ticket) ?? staleQuote(ticket, command.version, command.at);
  if (refusal) return refusal;
  const { version } = command;
  const totalCents = ticket.quote?.totalCents ?? 0;
  return [{ type: 'quote-accepted', at: command.at, by: answerer(command.by, ticket), version, totalCents }];
};
