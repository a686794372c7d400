import { refuse } from '../../shared/refusal';
import { candidateFault, type Candidate } from '../candidate';
import type { Assignee } from '../facts';
import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

export interface TransferJob extends Command {
  assignee: Assignee;
  candidate: Candidate;
  reason: string;
}

/** The job goes to somebody else with a reason (T23): to a colleague by the holder, to anybody or a vendor by the desk. */
export const transferJob: Decision<TransferJob> = (command, ticket) => {
  const refusal = refusedNow('transfer', command.by, ticket);
  if (refusal) return refusal;
  const from = ticket.assignee;
  if (!from) return refuse('wrong-status', { detail: { status: ticket.status } });
  if (from.id === command.assignee.id) return refuse('already-taken', { field: 'staffId' });
  if (!command.reason.trim()) return refuse('reason-missing', { field: 'reason' });
  const fault = candidateFault(command.candidate, ticket);
  if (fault) return fault;
  // What a vendor costs is not the technician's to decide.
  const fromDesk = command.by.roles.some((role) => role !== 'resident' && role !== 'technician');
  if (command.assignee.kind === 'vendor' && !fromDesk) return refuse('not-allowed', { field: 'staffId' });
  return [
    {
      type: 'transferred',
      at: command.at,
      by: signed(command.by),
      from,
      assignee: command.assignee,
      reason: command.reason,
    },
  ];
};
