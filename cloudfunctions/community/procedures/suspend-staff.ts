import { DIRECTORY } from '../../_kit/directory';
import { colleagueToChange } from '../../_kit/people/staff/colleague-to-change';
import { takeBackNow } from '../../_kit/people/staff/take-back-jobs';
import { teamView } from '../../_kit/people/staff/team-view';
import { procedure } from '../../_kit/procedure';
import { forget } from '../../_kit/read-directory';
import { updateWhere } from '../../_kit/store';

/** P3: one write suspends and notes that the jobs must go back; they do so at once, or with the next tick. */
export const suspendStaff = procedure('community.suspend-staff', {
  handle: async ({ communityId, staffId, suspended }, call) => {
    const { _id } = await colleagueToChange(call, { communityId, staffId });
    await updateWhere(
      DIRECTORY,
      { _id, 'staff.communities': communityId },
      { 'staff.suspended': suspended, handBackAt: suspended ? call.now : null },
    );
    forget(_id);
    if (suspended) await takeBackNow(staffId, call.now);
    return teamView(communityId, call);
  },
});
