import { z } from 'zod';
import { id, requestId, words } from '../../fields';
import { operation } from '../../operation';
import type { HouseFile } from './house-file-view';

/** Notes work left over from building (P2). Refusals: not-found, not-allowed. */
export const addLeftover = operation<HouseFile>()(
  'community.add-leftover',
  z.object({ houseId: id, requestId, text: words(300, 2) }),
);
