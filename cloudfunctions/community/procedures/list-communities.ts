import { DIRECTORY, type CommunityDoc } from '../../_kit/directory';
import { procedure } from '../../_kit/procedure';
import { find } from '../../_kit/store';

/** P1: what a newcomer chooses from: names and the numbers that hang in every entrance hall, nothing else. */
export const listCommunities = procedure('community.list-communities', {
  handle: async () => {
    const docs = await find<Pick<CommunityDoc, 'communityId' | 'name' | 'hotline' | 'dutyPhones'>>(
      DIRECTORY,
      {
        where: { kind: 'community' },
        fields: { communityId: true, name: true, hotline: true, dutyPhones: true },
        limit: 200,
      },
    );
    return docs
      .map(({ communityId, name, hotline, dutyPhones = [] }) => ({
        id: communityId,
        name,
        hotline,
        dutyPhones,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'zh'));
  },
});
