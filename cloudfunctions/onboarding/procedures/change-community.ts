import { communityOf, demand } from '../../_kit/call-context';
import { DIRECTORY } from '../../_kit/directory';
import { checkedPolicy, settingsOf } from '../../_kit/people/settings-of';
import { procedure } from '../../_kit/procedure';
import { forget } from '../../_kit/read-directory';
import { _, updateWhere } from '../../_kit/store';

/** T7: a changed policy holds for what comes in from now on; every ticket keeps the terms it was promised under. */
export const changeCommunity = procedure('onboarding.change-community', {
  reads: ({ communityId }) => [`community:${communityId}`],
  handle: async ({ communityId, policy, ...rest }, call) => {
    demand(call, { communityId });
    const old = communityOf(call, communityId);
    const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    const checked = policy && { ...checkedPolicy(policy), version: (old.policy.version ?? 1) + 1 };
    // The policy is one value: merging it into the old one would keep differences that were taken back.
    const change = { ...said, ...(checked ? { policy: _.set(checked) } : {}) };
    if (Object.keys(change).length > 0) await updateWhere(DIRECTORY, { _id: old._id }, change);
    forget(old._id);
    return settingsOf({ ...old, ...said, ...(checked ? { policy: checked } : {}) });
  },
});
