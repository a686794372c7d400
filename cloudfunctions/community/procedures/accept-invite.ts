import { ensurePerson } from '../../_kit/people/ensure-person';
import { acceptHome } from '../../_kit/people/invites/accept-home';
import { INVITES } from '../../_kit/people/invites/invite-doc';
import { inviteOf } from '../../_kit/people/invites/invite-of';
import { takeUse } from '../../_kit/people/invites/take-use';
import { enlist, suits } from '../../_kit/people/staff/enlist';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { updateWhere } from '../../_kit/store';

/** P1, P3: one use is taken in one conditional write, so that a code for one never lets two in; repeating it is harmless. */
export const acceptInvite = procedure('community.accept-invite', {
  handle: async ({ code }, call) => {
    const invite = await inviteOf(code, call.actor.id, call.now);
    const person = await ensurePerson(call);
    if (invite.kind === 'home') return { kind: 'home', label: await acceptHome(call, person, invite) };
    // It did its work once. Whatever a manager has changed since, roles taken back or somebody dismissed, an old code does not undo.
    if (invite.enlisted) {
      const member = person.staff?.communities.includes(invite.communityId) ?? false;
      return member ? { kind: 'staff', label: invite.enlisted } : stop('already-taken', { field: 'code' });
    }
    if (!suits(person.staff, invite)) stop('not-allowed', { field: 'elsewhere' });
    if (!invite.usedBy.includes(person.personId)) await takeUse(invite, person.personId, call.now);
    const label = await enlist(person, invite);
    await updateWhere(INVITES, { _id: invite._id }, { enlisted: label });
    return { kind: 'staff', label };
  },
});
