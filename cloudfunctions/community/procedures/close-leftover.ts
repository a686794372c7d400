import { demand } from '../../_kit/call-context';
import { communityIdOf } from '../../_kit/directory';
import { fileOf } from '../../_kit/people/house/file-of';
import { LEFTOVERS, type LeftoverDoc } from '../../_kit/people/house/leftover-doc';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { findById, updateWhere } from '../../_kit/store';

/** P2: the first note of how it was done stays. */
export const closeLeftover = procedure('community.close-leftover', {
  handle: async ({ houseId, leftoverId, note }, call) => {
    demand(call, { communityId: communityIdOf(houseId) });
    const doc = await findById<LeftoverDoc>(LEFTOVERS, leftoverId);
    if (doc?.houseId !== houseId) stop('not-found', { field: 'leftoverId' });
    const closed = { closedAt: call.now, closedNote: note, closedBy: call.actor.alias };
    await updateWhere(LEFTOVERS, { _id: leftoverId, closedAt: null }, closed);
    return fileOf(houseId);
  },
});
