import type { SpotHit } from '../../../src/contract/community/find-spot';
import { demand } from '../../_kit/call-context';
import { DIRECTORY, type SpotDoc } from '../../_kit/directory';
import { procedure } from '../../_kit/procedure';
import { find } from '../../_kit/store';

const MOST_HITS = 20;
/** The server gives no more in one read; a larger community is searched by its first thousand. */
const MOST_READ = 1000;

/** T1: one indexed read; labels are compared here, so that "3栋 电梯" finds 3栋1单元电梯厅. */
export const findSpot = procedure('community.find-spot', {
  handle: async ({ communityId, query }, call): Promise<SpotHit[]> => {
    demand(call, { communityId });
    const spots = await find<Pick<SpotDoc, 'spotId' | 'label'>>(DIRECTORY, {
      where: { kind: 'spot', communityId },
      fields: { spotId: true, label: true },
      limit: MOST_READ,
    });
    const parts = query.split(/\s+/).filter(Boolean);
    return spots
      .filter(({ label }) => parts.every((part) => label.includes(part)))
      .slice(0, MOST_HITS)
      .map(({ spotId, label }) => ({ spotId, label }));
  },
});
