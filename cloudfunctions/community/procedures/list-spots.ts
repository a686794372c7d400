import { demand } from '../../_kit/call-context';
import { spotRow, spotsOf } from '../../_kit/people/spots/spot-row';
import { procedure } from '../../_kit/procedure';

/** P5: all of them, closed ones too. */
export const listSpots = procedure('community.list-spots', {
  handle: async ({ communityId }, call) => {
    demand(call, { communityId });
    return (await spotsOf(communityId)).map(spotRow);
  },
});
