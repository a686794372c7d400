import type { InviteCode } from '../../../../src/contract/community/people/home-views';
import { codeInGroups } from '../../../../src/domain/people/invite';
import type { CallContext } from '../../call-context';
import { stop } from '../../refused';
import { _, count, findById, insert } from '../../store';
import { codeFor, inviteIdOf } from './code';
import { INVITES, type HomeOffer, type InviteDoc, type StaffOffer } from './invite-doc';

const DAY_MS = 86_400_000;
const MOST_OPEN = 20;

type Offered =
  | Pick<HomeOffer, 'kind' | 'communityId' | 'houseId' | 'relation' | 'invitedBy'>
  | Pick<StaffOffer, 'kind' | 'communityId' | 'alias' | 'roles' | 'skills'>;

/** Makes an invitation and its code (P1, P3); the same request gives the same code. Refused when too many are open already. */
export async function makeInvite(
  call: CallContext,
  offer: Offered,
  wish: { requestId: string; uses: number; days: number },
): Promise<InviteCode> {
  const code = codeFor(call.actor.id, wish.requestId);
  const _id = inviteIdOf(code) ?? stop('busy');
  const known = await findById<InviteDoc>(INVITES, _id);
  if (known) return { code: codeInGroups(code), expiresAt: known.expiresAt, uses: known.left };
  const open =
    offer.kind === 'home'
      ? { houseId: offer.houseId, expiresAt: _.gt(call.now) }
      : { communityId: offer.communityId, kind: 'staff', expiresAt: _.gt(call.now) };
  if ((await count(INVITES, open)) >= MOST_OPEN) stop('too-often');
  const doc: InviteDoc = {
    ...offer,
    _id,
    createdBy: call.actor.id,
    from: call.actor.alias,
    createdAt: call.now,
    expiresAt: call.now + wish.days * DAY_MS,
    left: wish.uses,
    usedBy: [],
  };
  await insert(INVITES, doc);
  return { code: codeInGroups(code), expiresAt: doc.expiresAt, uses: doc.left };
}
