import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { staffOf } from '../../_kit/staff-of';

/** P3: colleagues of a community. */
export const listStaff = procedure('community.list-staff', {
  handle: async ({ communityId }, call) => {
    demand(call, { communityId });
    return (await staffOf(communityId)).map(({ personId, staff: { alias, roles, skills, onDuty } }) => ({
      id: personId,
      alias,
      roles,
      skills,
      onDuty,
    }));
  },
});
