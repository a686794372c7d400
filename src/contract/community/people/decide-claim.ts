import { z } from 'zod';
import { id, words } from '../../fields';
import { operation } from '../../operation';
import type { ClaimView } from './home-views';

/** Approves (`beside` whoever is bound, or `instead` of the owners bound now, with whom their household leaves) or declines with a
 * reason (P1). Refusals: wrong-status (decided or withdrawn), reason-missing, not-found, not-allowed. */
export const decideClaim = operation<ClaimView>()(
  'community.decide-claim',
  z.object({
    communityId: id,
    claimId: id,
    decision: z.enum(['beside', 'instead', 'decline']),
    reason: words(200, 0).default(''),
  }),
);
