import type { StaffRole } from '../access/roles';
import type { CommunityPolicy } from '../policy/community-policy';
import { refuse, type Refusal } from '../shared/refusal';
import type { Complaint } from './state';

type Parties = Pick<Complaint, 'sort' | 'subjects' | 'complainant'>;

/** Whether somebody is complained about, or complains: neither may act as staff here (C6). Praise is nobody's conflict. */
export function isParty(personId: string, complaint: Parties): boolean {
  if (complaint.sort === 'praise') return false;
  return isSubject(personId, complaint) || complaint.complainant.id === personId;
}

/** Whether the complaint is about this person. */
export function isSubject(personId: string, { subjects }: Pick<Complaint, 'subjects'>): boolean {
  return subjects.some((person) => person.id === personId);
}

/** Refuses staff who are a party (C6): nobody handles, grades, approves or closes a complaint about themselves. */
export function notIndependent(by: { id: string }, complaint: Parties): Refusal | null {
  return isParty(by.id, complaint) ? refuse('self-forbidden') : null;
}

/** Who must not even hear of it: the people it is about, and the complainant in a staff role. */
export function partyIds(complaint: Parties): string[] {
  if (complaint.sort === 'praise') return [];
  const { id } = complaint.complainant;
  return [...complaint.subjects.map((person) => person.id), ...(id === null ? [] : [id])];
}

const ranks = ['supervisor', 'manager', 'executive'] as const;
type Rank = (typeof ranks)[number];

/** Who approves plans and decides closings at the complaint's level (C4): its owner's role and everybody above. */
export function approverRoles(
  complaint: Pick<Complaint, 'level' | 'subjects'>,
  policy: CommunityPolicy,
): StaffRole[] {
  const { owner } = policy.complaint.levels[`${complaint.level ?? 1}`];
  const lowest: Rank = owner === 'agent' ? 'supervisor' : owner;
  return unconflicted(ranks.slice(ranks.indexOf(lowest)), complaint);
}

/** Who reviews a judgement (C3): any lead. */
export function reviewerRoles(complaint: Pick<Complaint, 'subjects'>): StaffRole[] {
  return unconflicted(ranks, complaint);
}

/** When the complaint is about an executive, there is nobody above: the managers speak for the house then. */
function unconflicted(roles: readonly Rank[], { subjects }: Pick<Complaint, 'subjects'>): StaffRole[] {
  const aboutTheTop = subjects.some((person) => person.roles.includes('executive'));
  return aboutTheTop && !roles.includes('manager') ? ['manager', ...roles] : [...roles];
}
