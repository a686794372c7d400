import { demand } from '../../_kit/call-context';
import { communityIdOf } from '../../_kit/directory';
import { fileOf } from '../../_kit/people/house/file-of';
import { procedure } from '../../_kit/procedure';

/** P2: a house's file; its community is in its id, so that a foreign one costs no read. */
export const houseFile = procedure('community.house-file', {
  handle: async ({ houseId }, call) => {
    demand(call, { communityId: communityIdOf(houseId) });
    return fileOf(houseId);
  },
});
