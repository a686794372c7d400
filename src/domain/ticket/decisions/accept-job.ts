import type { Assignee } from '../facts';
import type { Command, Decision } from '../decision';
import { happened, heard } from '../late-step';
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
  if (ticket.assignee) return [{ type: 'job-accepted', ...happened(command, ticket) }];
  // A job open to all is whose the service hears first, whatever a phone says of its own time.
  const told = heard(command, ticket);
  const assigned = {
    type: 'assigned' as const,
    ...told,
    assignee: command.self,
    note: null,
    round: nextRound(ticket),
  };
  return [assigned, { type: 'job-accepted', ...told }];
};
