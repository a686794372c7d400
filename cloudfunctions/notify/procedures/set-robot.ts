import { communityOf, demand } from '../../_kit/call-context';
import { mayPost } from '../../_kit/delivery/robot/post-to-group';
import { DIRECTORY } from '../../_kit/directory';
import { procedure } from '../../_kit/procedure';
import { forget } from '../../_kit/read-directory';
import { stop } from '../../_kit/refused';
import { seal } from '../../_kit/seal';
import { _, updateWhere } from '../../_kit/store';

/** N3: sealed, because whoever has the address may post to the group; only WeCom's own host is taken. */
export const setRobot = procedure('notify.set-robot', {
  reads: ({ communityId }) => [`community:${communityId}`],
  handle: async ({ communityId, url }, call) => {
    demand(call, { communityId });
    const { _id } = communityOf(call, communityId);
    if (url !== '' && !mayPost(url)) stop('invalid-input', { field: 'url' });
    await updateWhere(DIRECTORY, { _id }, { robot: url === '' ? _.remove() : seal(url) });
    forget(_id);
    return { set: url !== '' };
  },
});
