import { roleNames } from '../../../src/domain/access/roles';
import type { CommunityDoc } from '../../_kit/directory';
import { houseOf } from '../../_kit/people/house-at';
import { inviteOf } from '../../_kit/people/invites/invite-of';
import { procedure } from '../../_kit/procedure';
import { readDirectory } from '../../_kit/read-directory';
import { unseal } from '../../_kit/seal';

/** P1: what is offered is shown before it is accepted; whoever holds the code may know which door it opens. */
export const readInvite = procedure('community.read-invite', {
  handle: async ({ code }, call) => {
    const invite = await inviteOf(code, call.actor.id, call.now);
    const { kind, communityId, from, expiresAt } = invite;
    const id = `community:${communityId}`;
    const community = (await readDirectory([id])).get(id) as CommunityDoc | undefined;
    const offered = { kind, from, expiresAt, communityName: community?.name ?? '' };
    if (invite.kind === 'staff')
      return { ...offered, relation: null, label: invite.roles.map((role) => roleNames[role]).join('、') };
    const { area, detail } = await houseOf(invite.houseId);
    return { ...offered, relation: invite.relation, label: area + unseal(detail) };
  },
});
