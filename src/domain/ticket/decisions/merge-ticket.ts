import { signed, type Command, type Decision } from '../decision';
import type { TicketLink } from '../facts';
import { refusedNow } from '../when';

export interface MergeTicket extends Command {
  into: TicketLink;
  reason: string | null;
}

/** Second half of a merge (T19), on the duplicate: it is counted with the other ticket, and nobody works on it any more. */
export const mergeTicket: Decision<MergeTicket> = (command, ticket) =>
  refusedNow('merge', command.by, ticket) ?? [
    { type: 'merged', at: command.at, by: signed(command.by), into: command.into, reason: command.reason },
  ];
