import { communityOf, demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';

/** N3: whether there is one, never its address. */
export const robot = procedure('notify.robot', {
  reads: ({ communityId }) => [`community:${communityId}`],
  handle: async ({ communityId }, call) => {
    demand(call, { communityId });
    return Promise.resolve({ set: communityOf(call, communityId).robot !== undefined });
  },
});
