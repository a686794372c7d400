import { createHash } from 'node:crypto';
import { CODE_LETTERS } from '../../../src/domain/people/invite';
import { communityOf, demand } from '../../_kit/call-context';
import { placeIdOf, DIRECTORY, type CommunityDoc, type SpotDoc } from '../../_kit/directory';
import { spotRow, spotsOf } from '../../_kit/people/spots/spot-row';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { insertAll } from '../../_kit/store';

const MOST_TRIES = 3;
const MOST_SPOTS = 1000;
/** A spot's id has at most fourteen characters, its community's among them. */
const OWN = 7;

/** P5: a spot's id comes from its label, so that the same list sent twice is one list of spots. */
export const createSpots = procedure('community.create-spots', {
  reads: ({ communityId }) => [`community:${communityId}`],
  handle: async ({ communityId, labels }, call) => {
    demand(call, { communityId });
    const community = communityOf(call, communityId);
    const wanted = [...new Set(labels.map((label) => label.replace(/\s+/g, '')))];
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const spots = await spotsOf(communityId);
      const known = new Set(spots.map(({ label }) => label));
      const fresh = wanted.filter((label) => !known.has(label)).map((label) => spotDoc(community, label));
      if (spots.length + fresh.length > MOST_SPOTS)
        stop('too-often', { field: 'labels', detail: { most: MOST_SPOTS } });
      if (await insertAll(DIRECTORY, fresh))
        return { created: fresh.length, spots: (await spotsOf(communityId)).map(spotRow) };
    }
    return stop('busy');
  },
});

function spotDoc({ communityId, location }: CommunityDoc, label: string): SpotDoc {
  const bytes = createHash('sha256').update(`${communityId}:${label}`).digest();
  const own = Array.from(bytes.subarray(0, OWN), (byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('');
  const spotId = placeIdOf(communityId, own.toLowerCase());
  const building = /^(\d{1,4})(?:号楼|栋|幢|座|#)/.exec(label)?.[1];
  return {
    _id: `spot:${spotId}`,
    kind: 'spot',
    ...{ spotId, communityId, label, location },
    buildingId: building ? `b${Number(building)}` : 'grounds',
    issue: 1,
    revoked: false,
  };
}
