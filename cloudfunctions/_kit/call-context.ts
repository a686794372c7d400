import type { Actor } from '../../src/domain/access/roles';
import { may, type Subject } from '../../src/domain/access/may';
import type { Operation } from '../../src/domain/access/table';
import type { CommunityDoc, DirectoryDoc, PersonDoc } from './directory';
import { stop } from './refused';

/** One call: who, when (epoch ms), what, and the people and places it has already read. */
export interface CallContext {
  operation: Operation;
  requestId: string;
  openid: string;
  now: number;
  actor: Actor;
  person: PersonDoc | null;
  /** read with the caller in one go when the procedure declared what it needs */
  places: Map<string, DirectoryDoc>;
}

/** Refuses unless the table lets the caller do this operation to this subject (P3). */
export function demand(call: CallContext, subject: Subject): void {
  if (!may(call.operation, call.actor, subject)) stop('not-allowed');
}

/** A community the call has read; refused when there is none. */
export function communityOf(call: CallContext, communityId: string): CommunityDoc {
  const doc = call.places.get(`community:${communityId}`);
  return doc?.kind === 'community' ? doc : stop('not-found', { field: 'communityId' });
}
