import { communityOf } from '../../_kit/call-context';
import { communityIdOf } from '../../_kit/directory';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { readScene } from '../../_kit/scene';

/** P5: what a scanned code stands for. Anyone may ask: the code hangs in public. */
export const spotByScene = procedure('community.spot-by-scene', {
  reads: ({ scene }) => {
    const read = readScene(scene);
    return read ? [`spot:${read.spotId}`, `community:${communityIdOf(read.spotId)}`] : [];
  },
  handle: async ({ scene }, call) => {
    const read = readScene(scene) ?? stop('not-found', { field: 'scene' });
    const spot = call.places.get(`spot:${read.spotId}`);
    if (spot?.kind !== 'spot') return stop('not-found', { field: 'scene' });
    const { name, hotline, dutyPhones = [] } = communityOf(call, spot.communityId);
    if (spot.revoked || spot.issue !== read.issue) stop('expired', { field: 'scene', detail: { hotline } });
    const { spotId, communityId, label } = spot;
    return { spotId, communityId, communityName: name, hotline, dutyPhones, label };
  },
});
