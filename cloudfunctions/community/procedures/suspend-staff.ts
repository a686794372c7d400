import { DIRECTORY } from '../../_kit/directory';
import { colleagueToChange } from '../../_kit/people/staff/colleague-to-change';
import { teamView } from '../../_kit/people/staff/team-view';
import { procedure } from '../../_kit/procedure';
import { updateWhere } from '../../_kit/store';

/** P3: the caller of every call is read afresh, so that it holds for the very next one. */
export const suspendStaff = procedure('community.suspend-staff', {
  handle: async ({ communityId, staffId, suspended }, call) => {
    const { _id } = await colleagueToChange(call, { communityId, staffId });
    await updateWhere(DIRECTORY, { _id, 'staff.communities': communityId }, { 'staff.suspended': suspended });
    return teamView(communityId, call);
  },
});
