import type { StaffRole } from '../../src/domain/access/roles';
import type { Assignee } from '../../src/domain/ticket/facts';
import type { DirectoryDoc, PersonDoc } from './directory';
import { stop } from './refused';
import { seal } from './seal';
import { isOnDuty } from './staff-of';

/** A member of staff as the holder of a job. Refused when the person is no staff. */
export function assigneeOf(person: PersonDoc | null): Assignee {
  if (!person?.staff) return stop('not-allowed');
  const { alias, roles } = person.staff;
  const kind = roles.includes('vendor') ? 'vendor' : 'staff';
  return { id: person.personId, alias, phone: person.phone ?? seal(''), kind };
}

/** Somebody to be assigned, with what the decision needs to know. Refused at `staffId` when there is no such colleague. */
export function candidateOf(doc: DirectoryDoc | undefined): {
  assignee: Assignee;
  candidate: { onDuty: boolean; suspended: boolean; communities: string[]; roles: StaffRole[] };
} {
  if (doc?.kind !== 'person' || !doc.staff) return stop('not-found', { field: 'staffId' });
  const { suspended, communities, roles } = doc.staff;
  const onDuty = isOnDuty(doc.staff, Date.now());
  return { assignee: assigneeOf(doc), candidate: { onDuty, suspended, communities, roles } };
}
