import { stop } from '../../refused';
import { _, updateWhere } from '../../store';
import { INVITES, type InviteDoc } from './invite-doc';

/** Takes one use of a code for somebody; refused as expired when the last one has just gone. */
export async function takeUse(invite: InviteDoc, personId: string, now: number): Promise<void> {
  const free = { _id: invite._id, left: _.gt(0), expiresAt: _.gt(now), usedBy: _.neq(personId) };
  const taken = await updateWhere(INVITES, free, { left: _.inc(-1), usedBy: _.push([personId]) });
  if (taken === 0) stop('expired', { field: 'code' });
}
