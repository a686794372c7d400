import { z } from 'zod';
import { id, words } from '../../fields';
import { operation } from '../../operation';
import type { HouseFile } from './house-file-view';

/** The desk ends somebody's access to a house, at once, with a reason (P1): moved out, sold, bound by mistake. Refusals: not-allowed,
 * not-found, reason-missing. */
export const endHome = operation<HouseFile>()(
  'community.end-home',
  z.object({ houseId: id, personId: id, reason: words(200, 2) }),
);
