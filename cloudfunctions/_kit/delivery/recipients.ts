import type { StaffRole } from '../../../src/domain/access/roles';
import type { Recipient } from '../../../src/domain/notification/message';
import { staffOf, type StaffDoc } from '../staff-of';

/** Who hears instead of roles that nobody has: a small company has no supervisor, many have no contractor (T12). */
const instead: readonly (readonly StaffRole[])[] = [['manager'], ['supervisor'], ['dispatcher', 'agent']];

/** The people a message is for, as person ids. Roles mean those on duty; everybody of the roles when nobody is; whoever leads when
 * nobody has them, so that no alarm rings in an empty room (N3, T12). */
export async function peopleOf(to: Recipient): Promise<string[]> {
  if (to.kind === 'person') return [to.id];
  const staff = (await staffOf(to.communityId)).filter((person) => !to.except?.includes(person.personId));
  const groups = [to.roles, ...instead].map((roles) => withRole(staff, roles));
  const found = groups.find((group) => group.length > 0) ?? [];
  const onDuty = found.filter((person) => person.staff.onDuty);
  return (onDuty.length > 0 ? onDuty : found).map((person) => person.personId);
}

function withRole(staff: readonly StaffDoc[], roles: readonly StaffRole[]): StaffDoc[] {
  return staff.filter((person) => person.staff.roles.some((role) => roles.includes(role)));
}
