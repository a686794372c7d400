import { refuse, type Refusal } from '../shared/refusal';
import type { Person } from './facts';
import { isParty } from './independence';
import type { Complaint } from './state';

/** What the server knows of somebody who is to take something over. */
export interface Colleague {
  suspended: boolean;
  communities: string[];
}

/** Refuses a colleague from elsewhere, a suspended one, and above all one the complaint is about (C6), at the field named. */
export function staffRefusal(
  field: string,
  person: Person,
  colleague: Colleague,
  complaint: Complaint,
): Refusal | null {
  if (isParty(person.id, complaint)) return refuse('self-forbidden', { field });
  if (!colleague.communities.includes(complaint.communityId)) return refuse('wrong-community', { field });
  return colleague.suspended ? refuse('not-allowed', { field }) : null;
}
