import { buildingsOf } from '../../_kit/announcement/buildings-of';
import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';

/** N5: so that staff see how many homes a notice will concern. */
export const listBuildings = procedure('announce.list-buildings', {
  handle: ({ communityId }, call) => {
    demand(call, { communityId });
    return buildingsOf(communityId);
  },
});
