import { grantable } from '../../../src/domain/people/invite';
import { demand } from '../../_kit/call-context';
import { makeInvite } from '../../_kit/people/invites/make-invite';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';

/** P3: one code, one colleague; nobody gives a role above their own. */
export const inviteStaff = procedure('community.invite-staff', {
  handle: async ({ communityId, alias, roles, skills, requestId, days }, call) => {
    demand(call, { communityId });
    const mine = grantable(call.actor.roles);
    if (roles.some((role) => !mine.includes(role))) stop('not-allowed', { field: 'roles' });
    const offer = { kind: 'staff' as const, communityId, alias: alias.trim(), roles, skills };
    return makeInvite(call, offer, { requestId, days, uses: 1 });
  },
});
