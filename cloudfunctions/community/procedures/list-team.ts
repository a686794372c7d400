import { demand } from '../../_kit/call-context';
import { teamView } from '../../_kit/people/staff/team-view';
import { procedure } from '../../_kit/procedure';

/** P3: a community's people as their manager sees them. */
export const listTeam = procedure('community.list-team', {
  handle: async ({ communityId }, call) => {
    demand(call, { communityId });
    return teamView(communityId, call);
  },
});
