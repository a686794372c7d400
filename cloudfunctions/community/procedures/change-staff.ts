import { grantable } from '../../../src/domain/people/invite';
import { DIRECTORY } from '../../_kit/directory';
import { changePlaces } from '../../_kit/people/staff/change-places';
import { colleagueToChange } from '../../_kit/people/staff/colleague-to-change';
import { teamView } from '../../_kit/people/staff/team-view';
import { procedure } from '../../_kit/procedure';
import { forget } from '../../_kit/read-directory';
import { stop } from '../../_kit/refused';
import { _, updateWhere } from '../../_kit/store';

/** P3: what somebody works as, when, and for which of the caller's communities. */
export const changeStaff = procedure('community.change-staff', {
  handle: async ({ communityId, staffId, leaves, communities, ...rest }, call) => {
    const colleague = await colleagueToChange(call, { communityId, staffId });
    const { _id, staff } = colleague;
    const mine = grantable(call.actor.roles);
    if (rest.roles?.some((role) => !mine.includes(role))) stop('not-allowed', { field: 'roles' });
    // What somebody is counts in every community they work for: more of it gives who answers for all of these.
    const elsewhere = staff.communities.some((id) => !call.actor.communities.includes(id));
    if (elsewhere && rest.roles?.some((role) => !staff.roles.includes(role)))
      stop('not-allowed', { field: 'elsewhere' });
    const shared = staff.communities.filter((id) => call.actor.communities.includes(id));
    const wanted = leaves ? shared.filter((id) => id !== communityId) : communities;
    if (!leaves) {
      const said = Object.entries(rest).filter(([, value]) => value !== undefined);
      const change = Object.fromEntries(said.map(([field, value]) => [`staff.${field}`, _.set(value)]));
      const here = { _id, 'staff.communities': communityId };
      if (said.length > 0) await updateWhere(DIRECTORY, here, change);
    }
    if (wanted) await changePlaces(call, colleague, wanted);
    forget(_id);
    return teamView(communityId, call);
  },
});
