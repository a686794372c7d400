import type { Actor } from './roles';
import { accessTable, type Operation, type Scope } from './table';

/** What an operation touches, as far as access needs to know. */
export interface Subject {
  communityId?: string;
  reporterId?: string;
  followerIds?: readonly string[];
  assigneeId?: string | null;
  /** open for grabbing (抢单) */
  pooled?: boolean;
  /** an emergency that is not over (T20) */
  alarm?: boolean;
}

function within(scope: Scope, actor: Actor, subject: Subject): boolean {
  switch (scope) {
    case 'any':
      return true;
    case 'own':
      return subject.reporterId === actor.id;
    case 'follow':
      return subject.reporterId === actor.id || (subject.followerIds ?? []).includes(actor.id);
    case 'job':
      return subject.assigneeId === actor.id && inCommunity(actor, subject);
    case 'pool':
      return (subject.assigneeId === actor.id || subject.pooled === true) && inCommunity(actor, subject);
    case 'alarm':
      return within('pool', actor, subject) || (subject.alarm === true && inCommunity(actor, subject));
    case 'community':
      return inCommunity(actor, subject);
  }
}

function inCommunity(actor: Actor, subject: Subject): boolean {
  return subject.communityId !== undefined && actor.communities.includes(subject.communityId);
}

/** Whether the actor may do the operation to the subject (P3). A suspended member of staff keeps only a resident's rights. */
export function may(operation: Operation, actor: Actor, subject: Subject = {}): boolean {
  const row: Partial<Record<string, Scope>> = accessTable[operation];
  const roles = actor.suspended ? actor.roles.filter((role) => role === 'resident') : actor.roles;
  return roles.some((role) => {
    const scope = row[role];
    return scope !== undefined && within(scope, actor, subject);
  });
}

/** Whether any role of the actor is named for the operation at all, before the subject is known: lists and cheap refusals. */
export function mayEver(operation: Operation, actor: Actor): boolean {
  const row: Partial<Record<string, Scope>> = accessTable[operation];
  return actor.roles.some((role) => (!actor.suspended || role === 'resident') && row[role] !== undefined);
}
