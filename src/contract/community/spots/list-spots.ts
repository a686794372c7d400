import { z } from 'zod';
import { id } from '../../fields';
import { operation } from '../../operation';
import type { SpotRow } from './views';

/** The spots of a community, at most 1,000 (P5). Refusals: not-allowed. */
export const listSpots = operation<SpotRow[]>()('community.list-spots', z.object({ communityId: id }));
