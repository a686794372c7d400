import { stop } from '../../refused';
import { findById } from '../../store';
import { inviteIdOf } from './code';
import { INVITES, type InviteDoc } from './invite-doc';

/** The invitation behind a typed code that this person may still use, or has used. Refusals at `code`: not-found, expired. */
export async function inviteOf(code: string, personId: string, now: number): Promise<InviteDoc> {
  const id = inviteIdOf(code);
  const invite = (id && (await findById<InviteDoc>(INVITES, id))) || stop('not-found', { field: 'code' });
  const used = invite.usedBy.includes(personId);
  if (!used && (invite.expiresAt <= now || invite.left <= 0)) stop('expired', { field: 'code' });
  return invite;
}
