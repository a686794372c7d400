import { staffRoles, type StaffRole } from '../access/roles';
import type { By } from '../ticket/events';
import type { Person } from './facts';

/** Whoever acted, as a person of the record. */
export function personOf(by: By): Person {
  const role = staffRoles.find((known): known is StaffRole => known === by.role);
  return { id: by.id, alias: by.alias, roles: role ? [role] : [] };
}
