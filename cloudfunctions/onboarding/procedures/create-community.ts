import { createHash } from 'node:crypto';
import { DIRECTORY, type CommunityDoc } from '../../_kit/directory';
import { checkedPolicy, settingsOf } from '../../_kit/people/settings-of';
import { procedure } from '../../_kit/procedure';
import { forget } from '../../_kit/read-directory';
import { stop } from '../../_kit/refused';
import { _, insert, updateWhere } from '../../_kit/store';

/** P1: the id comes from the intention, so that an impatient second tap opens no second community. Ids of houses and spots begin
 * with it and end at the first x, so it has none, and it is short because a spot's code holds it. */
export const createCommunity = procedure('onboarding.create-community', {
  handle: async ({ requestId, name, hotline, dutyPhones, location, policy }, call) => {
    if (!call.person?.staff) return stop('not-allowed');
    const hash = createHash('sha256').update(`${call.actor.id}:${requestId}`).digest('hex');
    const communityId = `c${hash.slice(0, 5)}`;
    const doc: CommunityDoc = {
      _id: `community:${communityId}`,
      kind: 'community',
      communityId,
      ...{ name, hotline, dutyPhones, location },
      policy: checkedPolicy(policy),
      createdAt: call.now,
    };
    await insert(DIRECTORY, doc);
    const { _id } = call.person;
    await updateWhere(DIRECTORY, { _id }, { 'staff.communities': _.addToSet(communityId) });
    forget(_id);
    return settingsOf(doc);
  },
});
