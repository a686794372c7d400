import { z } from 'zod';
import { id } from '../../fields';
import { operation } from '../../operation';
import type { SpotRow } from './views';

/** Closes a spot: its code leads to a helpful page and no longer to the form (P5). Refusals: not-found, not-allowed. */
export const revokeSpot = operation<SpotRow>()('community.revoke-spot', z.object({ spotId: id }));
