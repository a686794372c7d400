import type { StaffRole } from '../access/roles';
import { refuse, type Refusal } from '../shared/refusal';
import type { Ticket } from './state';

/** What the server knows of somebody who is to have a job. */
export interface Candidate {
  onDuty: boolean;
  suspended: boolean;
  communities: readonly string[];
  roles: readonly StaffRole[];
}

/** Who can hold a job: those whom the access table lets do the steps of one. */
const working: readonly StaffRole[] = ['technician', 'supervisor', 'vendor'];

/** Refuses somebody who cannot do the job, at `staffId`; a vendor keeps its own shifts (T9, T23). */
export function candidateFault(candidate: Candidate, ticket: Pick<Ticket, 'communityId'>): Refusal | null {
  const { communities, roles, suspended, onDuty } = candidate;
  if (!communities.includes(ticket.communityId)) return refuse('wrong-community', { field: 'staffId' });
  if (!roles.some((role) => working.includes(role))) return refuse('not-allowed', { field: 'staffId' });
  if (suspended || (!onDuty && !roles.includes('vendor'))) return refuse('off-duty', { field: 'staffId' });
  return null;
}
