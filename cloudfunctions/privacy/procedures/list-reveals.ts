import { demand } from '../../_kit/call-context';
import { pageOfLooks } from '../../_kit/privacy/audit';
import { procedure } from '../../_kit/procedure';

/** P4: the looks of a community, for its managers. */
export const listReveals = procedure('privacy.list-reveals', {
  handle: ({ communityId, cursor }, call) => {
    demand(call, { communityId });
    return pageOfLooks({ communityId }, cursor);
  },
});
