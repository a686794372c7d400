import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';

/** One PDF with an A4 poster a spot (P5): at most forty a call, so that the function ends in time. `fileId` is in storage. Refusals:
 * not-found, not-allowed, expired (a revoked spot). */
export const printPosters = operation<{ fileId: string; pages: number }>()(
  'onboarding.print-posters',
  z.object({ communityId: id, spotIds: z.array(id).min(1).max(40) }),
);
