import { refuse } from '../../shared/refusal';
import type { StaffRole } from '../../access/roles';
import type { Assignee } from '../facts';
import { signed, type Command, type Decision } from '../decision';
import { nextRound } from '../round';
import { wrongMoment } from '../when';

export interface AssignTechnician extends Command {
  assignee: Assignee;
  /** what the server knows of the candidate */
  candidate: { onDuty: boolean; suspended: boolean; communities: readonly string[]; roles: readonly StaffRole[] };
  note: string | null;
}

/** Who can hold a job: those whom the access table lets do the steps of one. */
const working: readonly StaffRole[] = ['technician', 'supervisor', 'vendor'];

/** A dispatcher names who does it (T9). A ticket somebody already accepted needs a transfer instead: two people never hold one job. */
export const assignTechnician: Decision<AssignTechnician> = (command, ticket) => {
  const refusal = wrongMoment('assign', ticket);
  if (refusal) return refusal;
  if (ticket.status === 'assigned' && ticket.assignee?.id === command.assignee.id)
    return refuse('already-taken');
  if (!command.candidate.communities.includes(ticket.communityId))
    return refuse('wrong-community', { field: 'staffId' });
  if (!command.candidate.roles.some((role) => working.includes(role)))
    return refuse('not-allowed', { field: 'staffId' });
  if (command.candidate.suspended || !command.candidate.onDuty)
    return refuse('off-duty', { field: 'staffId' });
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
