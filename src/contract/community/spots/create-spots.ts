import { z } from 'zod';
import { id } from '../../fields';
import { operation } from '../../operation';
import type { SpotRow } from './views';

/** Makes spots from their labels, up to 200 at once; a label that is there already is left as it is (P5). Refusals: not-allowed. */
export const createSpots = operation<{ created: number; spots: SpotRow[] }>()(
  'community.create-spots',
  z.object({ communityId: id, labels: z.array(z.string().min(2).max(30)).min(1).max(200) }),
);
