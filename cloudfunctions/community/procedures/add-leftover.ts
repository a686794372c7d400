import { createHash } from 'node:crypto';
import { demand } from '../../_kit/call-context';
import { fileOf } from '../../_kit/people/house/file-of';
import { LEFTOVERS, type LeftoverDoc } from '../../_kit/people/house/leftover-doc';
import { houseOf } from '../../_kit/people/house-at';
import { communityIdOf } from '../../_kit/directory';
import { procedure } from '../../_kit/procedure';
import { insert } from '../../_kit/store';

/** P2: the id comes from the intention, so that two taps are one note. */
export const addLeftover = procedure('community.add-leftover', {
  handle: async ({ houseId, requestId, text }, call) => {
    demand(call, { communityId: communityIdOf(houseId) });
    const { communityId } = await houseOf(houseId);
    const hash = createHash('sha256').update(`${call.actor.id}:${requestId}`).digest('hex');
    const doc: LeftoverDoc = {
      _id: `l${hash.slice(0, 20)}`,
      ...{ communityId, houseId, text },
      openedAt: call.now,
      openedBy: call.actor.alias,
      closedAt: null,
      closedNote: '',
      closedBy: '',
    };
    await insert(LEFTOVERS, doc);
    return fileOf(houseId);
  },
});
