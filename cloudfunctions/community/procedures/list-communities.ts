import { DIRECTORY, type CommunityDoc } from '../../_kit/directory';
import { procedure } from '../../_kit/procedure';
import { find } from '../../_kit/store';

/** P1: names only; what a newcomer chooses from. */
export const listCommunities = procedure('community.list-communities', {
  handle: async () => {
    const docs = await find<Pick<CommunityDoc, 'communityId' | 'name'>>(DIRECTORY, {
      where: { kind: 'community' },
      fields: { communityId: true, name: true },
      limit: 200,
    });
    return docs
      .map(({ communityId, name }) => ({ id: communityId, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'zh'));
  },
});
