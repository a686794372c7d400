import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

export interface UnmergeTicket extends Command {
  reason: string;
}

/** They were two faults after all (T19): the duplicate is a ticket of its own again, under a fresh promise. */
export const unmergeTicket: Decision<UnmergeTicket> = (command, ticket) => {
  const refusal = refusedNow('unmerge', command.by, ticket);
  if (refusal) return refusal;
  if (!command.reason.trim()) return refuse('reason-missing', { field: 'reason' });
  const from = ticket.mergedInto;
  if (!from) return refuse('wrong-status', { detail: { status: ticket.status } });
  return [{ type: 'unmerged', at: command.at, by: signed(command.by), from, reason: command.reason }];
};
