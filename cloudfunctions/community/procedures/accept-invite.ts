import { ensurePerson } from '../../_kit/people/ensure-person';
import { acceptHome } from '../../_kit/people/invites/accept-home';
import { inviteOf } from '../../_kit/people/invites/invite-of';
import { takeUse } from '../../_kit/people/invites/take-use';
import { enlist } from '../../_kit/people/staff/enlist';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';

/** P1, P3: one use is taken in one conditional write, so that a code for one never lets two in; repeating it is harmless. */
export const acceptInvite = procedure('community.accept-invite', {
  handle: async ({ code }, call) => {
    const invite = await inviteOf(code, call.actor.id, call.now);
    const person = await ensurePerson(call);
    if (invite.kind === 'home') return { kind: 'home', label: await acceptHome(call, person, invite) };
    const member = person.staff?.communities.includes(invite.communityId) ?? false;
    const used = invite.usedBy.includes(person.personId);
    // Who used it and was taken out of the community since does not come back by the same code.
    if (used && !member && person.staff) stop('already-taken', { field: 'code' });
    if (!used) await takeUse(invite, person.personId, call.now);
    return { kind: 'staff', label: await enlist(person, invite) };
  },
});
