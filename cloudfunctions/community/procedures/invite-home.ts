import { invitedRelations } from '../../../src/domain/people/relation';
import { demand } from '../../_kit/call-context';
import { communityIdOf } from '../../_kit/directory';
import { houseOf } from '../../_kit/people/house-at';
import { makeInvite } from '../../_kit/people/invites/make-invite';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';

/** P1: an owner lets in family, tenants and merchants; who owns a house only the desk can say. */
export const inviteHome = procedure('community.invite-home', {
  handle: async ({ houseId, relation, uses, days, requestId }, call) => {
    const owns =
      call.person?.homes.some((home) => home.houseId === houseId && home.relation === 'owner') ?? false;
    demand(call, { communityId: communityIdOf(houseId), ...(owns ? { reporterId: call.actor.id } : {}) });
    const mayGive: readonly string[] = invitedRelations;
    const desk = call.actor.communities.includes(communityIdOf(houseId));
    if (!desk && !mayGive.includes(relation)) stop('not-allowed', { field: 'relation' });
    const { communityId } = await houseOf(houseId);
    return makeInvite(
      call,
      { kind: 'home', communityId, houseId, relation, invitedBy: owns ? call.actor.id : null },
      { requestId, uses, days },
    );
  },
});
