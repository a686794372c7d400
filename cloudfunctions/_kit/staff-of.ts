import { DIRECTORY, type PersonDoc, type StaffEntry } from './directory';
import { find } from './store';

/** Somebody who works for a community. */
export type StaffDoc = PersonDoc & { staff: StaffEntry };

/** The active staff of a community; one read. A community has tens of them, never thousands. */
export async function staffOf(communityId: string): Promise<StaffDoc[]> {
  const people = await find<StaffDoc>(DIRECTORY, {
    where: { 'staff.communities': communityId, kind: 'person' },
    limit: 500,
  });
  return people.filter((person) => !person.staff.suspended);
}
