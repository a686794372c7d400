import { z } from 'zod';
import { cursor, id } from '../../fields';
import { operation } from '../../operation';
import type { Page } from '../../views';
import type { ClaimView } from './home-views';

/** Who asks for a house of this community, oldest first (P1). Refusals: not-allowed. */
export const listClaims = operation<Page<ClaimView>>()(
  'community.list-claims',
  z.object({ communityId: id, cursor }),
);
