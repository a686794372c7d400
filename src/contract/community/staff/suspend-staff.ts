import { z } from 'zod';
import { id } from '../../fields';
import { operation } from '../../operation';
import type { TeamMember } from './views';

/** Suspends a colleague, or lets them work again; holds for their very next call (P3). Refusals: self-forbidden, not-allowed, not-found. */
export const suspendStaff = operation<TeamMember[]>()(
  'community.suspend-staff',
  z.object({ communityId: id, staffId: id, suspended: z.boolean() }),
);
