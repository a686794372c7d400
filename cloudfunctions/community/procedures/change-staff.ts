import { grantable } from '../../../src/domain/people/invite';
import { DIRECTORY } from '../../_kit/directory';
import { REGISTER } from '../../_kit/people/register';
import { colleagueToChange } from '../../_kit/people/staff/colleague-to-change';
import { teamView } from '../../_kit/people/staff/team-view';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { _, updateWhere } from '../../_kit/store';

/** P3: whoever leaves the last community is no longer staff; their line in the company's list ends, so that their phone does not
 * bring them back. */
export const changeStaff = procedure('community.change-staff', {
  handle: async ({ communityId, staffId, leaves, ...rest }, call) => {
    const { _id, staff } = await colleagueToChange(call, { communityId, staffId });
    const mine = grantable(call.actor.roles);
    if (rest.roles?.some((role) => !mine.includes(role))) stop('not-allowed', { field: 'roles' });
    const here = { _id, 'staff.communities': communityId };
    if (leaves) {
      await updateWhere(REGISTER, { communityId, kind: 'staff', claimedBy: staffId }, { endedAt: call.now });
      const last = staff.communities.length === 1;
      await updateWhere(
        DIRECTORY,
        here,
        last ? { staff: null } : { 'staff.communities': _.pull(communityId) },
      );
    } else {
      const said = Object.entries(rest).filter(([, value]) => value !== undefined);
      const change = Object.fromEntries(said.map(([field, value]) => [`staff.${field}`, _.set(value)]));
      if (said.length > 0) await updateWhere(DIRECTORY, here, change);
    }
    return teamView(communityId, call);
  },
});
