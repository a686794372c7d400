import { z } from 'zod';
import { id, words } from '../../fields';
import { operation } from '../../operation';
import type { HouseFile } from './house-file-view';

/** Left-over work is done, and how (P2). Refusals: not-found, not-allowed. */
export const closeLeftover = operation<HouseFile>()(
  'community.close-leftover',
  z.object({ houseId: id, leftoverId: id, note: words(300, 2) }),
);
