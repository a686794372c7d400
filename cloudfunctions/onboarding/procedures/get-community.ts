import { communityOf, demand } from '../../_kit/call-context';
import { settingsOf } from '../../_kit/people/settings-of';
import { procedure } from '../../_kit/procedure';

/** A community's settings. */
export const getCommunity = procedure('onboarding.get-community', {
  reads: ({ communityId }) => [`community:${communityId}`],
  handle: async ({ communityId }, call) => {
    demand(call, { communityId });
    return Promise.resolve(settingsOf(communityOf(call, communityId)));
  },
});
