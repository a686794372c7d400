import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

export interface UrgeTicket extends Command {
  words: string | null;
}

/** The resident urges (催单, T21); rate-limited, and the answer says when the next one is possible. */
export const urgeTicket: Decision<UrgeTicket> = (command, ticket, policy) => {
  const refusal = refusedNow('urge', command.by, ticket);
  if (refusal) return refusal;
  const last = ticket.urges[ticket.urges.length - 1];
  const next = last === undefined ? 0 : last + policy.urgeEveryMinutes * 60_000;
  if (command.at < next) return refuse('too-often', { detail: { nextAt: next } });
  return [{ type: 'urged', at: command.at, by: signed(command.by, 'resident'), words: command.words }];
};
