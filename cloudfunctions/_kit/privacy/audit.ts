import { createHash } from 'node:crypto';
import type { Look } from '../../../src/contract/privacy/views';
import type { Page } from '../../../src/contract/views';
import type { Role } from '../../../src/domain/access/roles';
import type { RevealKind, RevealReason } from '../../../src/domain/privacy/reveal';
import type { CallContext } from '../call-context';
import { pageOf } from '../page-of';
import { insert } from '../store';

/** Looks at personal data (P4). Written once, never changed; ids, codes and a staff alias, nothing personal of residents. */
export const AUDITS = 'audits';

/** One look. `_id` comes from the looker, the request and the subject: twice is once. */
export interface AuditDoc {
  _id: string;
  at: number;
  by: { id: string; alias: string; role: Role };
  communityId: string;
  /** whose data; null when the person is not known to the app */
  person: string | null;
  subject: { kind: RevealKind; id: string; number: string | null };
  reason: RevealReason;
  words: string | null;
}

/** Puts a look on record; throws when that fails, so that nothing is shown without it. */
export async function recordLook(
  call: CallContext,
  requestId: string,
  look: Pick<AuditDoc, 'communityId' | 'person' | 'subject' | 'reason' | 'words'>,
): Promise<void> {
  const { id, alias, roles } = call.actor;
  const key = [id, requestId, look.subject.kind, look.subject.id].join('\n');
  const role = roles.find((entry) => entry !== 'resident') ?? 'resident';
  await insert(AUDITS, {
    _id: `a${createHash('sha256').update(key).digest('hex').slice(0, 24)}`,
    at: call.now,
    by: { id, alias, role },
    ...look,
  } as AuditDoc);
}

/** A page of looks, newest first; one read. */
export function pageOfLooks(
  where: { communityId: string } | { person: string },
  cursor: string | null | undefined,
): Promise<Page<Look>> {
  const list = {
    collection: AUDITS,
    where,
    by: { field: 'at', direction: 'desc' as const },
    cursor,
    fields: { _id: true, at: true, by: true, subject: true, reason: true, words: true } as const,
  };
  return pageOf(list, ({ _id, at, by, subject, reason, words }: AuditDoc) => ({
    id: _id,
    at,
    by: { alias: by.alias, role: by.role },
    subject,
    reason,
    words,
  }));
}
