import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';

/** A place in a common area an agent may report for (T1). */
export interface SpotHit {
  spotId: string;
  /** 3栋1单元电梯厅 */
  label: string;
}

/** Spots of a community whose label has every part of the query, at most 20 (T1). Refusals: not-allowed. */
export const findSpot = operation<SpotHit[]>()(
  'community.find-spot',
  z.object({ communityId: id, query: z.string().min(2).max(40) }),
);
