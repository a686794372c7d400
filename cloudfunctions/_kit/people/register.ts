import type { StaffRole } from '../../../src/domain/access/roles';
import type { CategoryCode } from '../../../src/domain/classification/taxonomy';
import type { Relation } from '../../../src/domain/people/relation';
import type { Sealed } from '../../../src/domain/ticket/facts';

/** The company's own lists: who lives where and who works for it, whether or not they have come to the mini-program. */
export const REGISTER = 'register';

interface Entry {
  _id: string;
  communityId: string;
  name: Sealed;
  nameIndex: string | null;
  phone: Sealed | null;
  /** null when no phone is known: then only an agent can bind them */
  phoneIndex: string | null;
  /** of the last four digits, as people say them at the desk */
  phoneTailIndex: string | null;
  claimedBy: string | null;
  /** moved out, or left the company; the phone matches no more */
  endedAt: number | null;
}

/** Somebody who lives in a house (P1). */
export interface RegisteredResident extends Entry {
  kind: 'resident';
  houseId: string;
  relation: Relation;
}

/** Somebody who works for a community (P3). */
export interface RegisteredStaff extends Entry {
  kind: 'staff';
  alias: string;
  roles: StaffRole[];
  skills: CategoryCode[];
}

export type RegisterDoc = RegisteredResident | RegisteredStaff;

/** The id of an entry: the same person in the same place is one entry, however often the list is imported. */
export function registerIdOf(place: string, who: string): string {
  return `${place}:${who}`;
}
