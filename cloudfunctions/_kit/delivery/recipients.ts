import type { Recipient } from '../../../src/domain/notification/message';
import { staffOf } from '../staff-of';

/** The people a message is for, as person ids. Roles mean those on duty; everybody of the roles when nobody is (N3). */
export async function peopleOf(to: Recipient): Promise<string[]> {
  if (to.kind === 'person') return [to.id];
  const staff = (await staffOf(to.communityId)).filter((person) =>
    person.staff.roles.some((role) => to.roles.includes(role) && !to.except?.includes(person.personId)),
  );
  const onDuty = staff.filter((person) => person.staff.onDuty);
  return (onDuty.length > 0 ? onDuty : staff).map((person) => person.personId);
}
