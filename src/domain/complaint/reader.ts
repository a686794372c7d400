import type { Actor } from '../access/roles';
import { isParty, isSubject } from './independence';
import type { Complaint } from './state';

/**
 * Who reads a record: the complainant · staff who may know who complains · the department concerned, who must not when asked
 * (C9) · somebody praised · nobody at all, when it is about them (C6).
 */
export type Reader = 'complainant' | 'staff' | 'department' | 'praised' | 'barred';

type Parties = Pick<Complaint, 'sort' | 'status' | 'complainant' | 'subjects' | 'owner' | 'handler'>;

/** Which reader somebody is, whom the access table already lets near the record. */
export function readerOf(actor: Actor, complaint: Parties): Reader {
  if (complaint.complainant.id === actor.id) return 'complainant';
  if (isParty(actor.id, complaint)) return 'barred';
  if (knowsComplainant(actor, complaint)) return 'staff';
  return complaint.sort === 'praise' && isSubject(actor.id, complaint) ? 'praised' : 'department';
}

/** Hidden or not, the first contact and the heads of the house know; unhidden also the handler and the supervisors. */
function knowsComplainant(actor: Actor, { complainant, owner, handler }: Parties): boolean {
  const any = (...roles: string[]): boolean => actor.roles.some((role) => roles.includes(role));
  if (owner?.id === actor.id || any('manager', 'executive')) return true;
  // Somebody must be able to answer within the hour; whoever does becomes the first contact.
  if (owner === null && any('agent', 'supervisor')) return true;
  return !complainant.hidden && (handler?.id === actor.id || any('agent', 'supervisor'));
}
