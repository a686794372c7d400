import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';
import { concerns, type Neighbour } from '../neighbours';
import { refusedNow } from '../when';

export interface FollowTicket extends Command {
  /** where the person lives, and what they have just scanned */
  neighbour: Neighbour;
}

/** "Me too" (我也遇到, T19): one work order, another person told of its progress. Twice is once. */
export const followTicket: Decision<FollowTicket> = (command, ticket) => {
  const { at, by } = command;
  const refusal = refusedNow('follow', by, ticket);
  if (refusal) return refusal;
  if (ticket.reporter.id === by.id || ticket.followers.includes(by.id)) return [];
  if (!concerns(ticket, command.neighbour)) return refuse('not-allowed');
  return [{ type: 'followed', at, by: signed(by, 'resident'), follower: by.id }];
};
