import { refuse } from '../../shared/refusal';
import { answerer, staleQuote } from '../quote-answer';
import type { Command, Decision } from '../decision';
import { refusedNow } from '../when';

export interface RefuseQuote extends Command {
  version: number;
  reason: string;
}

/** The resident does not want it for this price (T15): an outcome, not an error. The technician offers another, or ends the job with it. */
export const refuseQuote: Decision<RefuseQuote> = (command, ticket) => {
  const { version, reason } = command;
  const refusal = refusedNow('refuse-quote', command.by, ticket) ?? staleQuote(ticket, version, command.at);
  if (refusal) return refusal;
  if (!reason.trim()) return refuse('reason-missing', { field: 'reason' });
  return [{ type: 'quote-refused', at: command.at, by: answerer(command.by, ticket), version, reason }];
};
