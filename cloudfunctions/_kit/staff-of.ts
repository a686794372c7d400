import { inShift } from '../../src/domain/people/shift';
import { DIRECTORY, type PersonDoc, type StaffEntry } from './directory';
import { find } from './store';

/** Somebody who works for a community. */
export type StaffDoc = PersonDoc & { staff: StaffEntry };

/** Whether somebody works now: their own switch is on and, when they have shifts, one of them runs (P3). */
export function isOnDuty(staff: StaffEntry, now: number): boolean {
  return staff.onDuty && inShift(staff.shifts ?? [], now);
}

/** Everybody of a community's staff, the suspended too, as kept; one read. A community has tens of them, never thousands. */
export async function teamOf(communityId: string): Promise<StaffDoc[]> {
  return find<StaffDoc>(DIRECTORY, {
    where: { 'staff.communities': communityId, kind: 'person' },
    limit: 500,
  });
}

/** The active staff of a community; `onDuty` is whether they work now. */
export async function staffOf(communityId: string): Promise<StaffDoc[]> {
  const now = Date.now();
  const people = await teamOf(communityId);
  return people
    .filter((person) => !person.staff.suspended)
    .map((person) => ({ ...person, staff: { ...person.staff, onDuty: isOnDuty(person.staff, now) } }));
}
