import { z } from 'zod';
import { id } from '../../fields';
import { operation } from '../../operation';
import type { SpotRow } from './views';

/** Gives a spot a new code and makes the old one worthless: torn off, photographed, copied (P5). `issue` is the one seen, so that two
 * taps are one printing. Refusals: not-found, not-allowed. */
export const reissueSpot = operation<SpotRow>()(
  'community.reissue-spot',
  z.object({ spotId: id, issue: z.number().int().min(1) }),
);
