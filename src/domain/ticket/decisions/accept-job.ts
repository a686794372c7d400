import type { Assignee } from '../facts';
import { signed, type Command, type Decision } from '../decision';
import { nextRound } from '../round';
import { refusedNow } from '../when';

export interface AcceptJob extends Command {
  /** the technician as the holder of the job, for grabbing */
  self: Assignee;
}

/** A technician takes the job assigned to them, or grabs an open one (抢单, T9). One job, one holder: the second is told it is taken. */
export const acceptJob: Decision<AcceptJob> = (command, ticket) => {
  const refusal = refusedNow('accept-job', command.by, ticket);
  if (refusal) return refusal;
  const by = signed(command.by);
  const accepted = { type: 'job-accepted' as const, at: command.at, by };
  if (ticket.assignee) return [accepted];
  const assigned = {
    type: 'assigned' as const,
    at: command.at,
    by,
    assignee: command.self,
    note: null,
    round: nextRound(ticket),
  };
  return [assigned, accepted];
};
