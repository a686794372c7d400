import { refuse } from '../../shared/refusal';
import { candidateFault, type Candidate } from '../candidate';
import type { Assignee } from '../facts';
import { signed, type Command, type Decision } from '../decision';
import { nextRound } from '../round';
import { refusedNow } from '../when';

export interface AssignTechnician extends Command {
  assignee: Assignee;
  candidate: Candidate;
  note: string | null;
}

/** A dispatcher names who does it (T9). A ticket somebody already accepted needs a transfer instead: two people never hold one job. */
export const assignTechnician: Decision<AssignTechnician> = (command, ticket) => {
  const refusal = refusedNow('assign', command.by, ticket);
  if (refusal) return refusal;
  if (ticket.status === 'assigned' && ticket.assignee?.id === command.assignee.id)
    return refuse('already-taken');
  const fault = candidateFault(command.candidate, ticket);
  if (fault) return fault;
  return [
    {
      type: 'assigned',
      at: command.at,
      by: signed(command.by),
      assignee: command.assignee,
      note: command.note,
      round: nextRound(ticket),
    },
  ];
};
