import { houseWords } from '../../../src/domain/complaint/words/house-words';
import { communityOf, demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';

/** C7: the words the company speaks, its own laid over the defaults. */
export const words = procedure('complaint.words', {
  reads: ({ communityId }) => [`community:${communityId}`],
  handle: async ({ communityId }, call) => {
    demand(call, { communityId });
    return houseWords(communityOf(call, communityId).words);
  },
});
