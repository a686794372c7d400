import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';

/** A house an agent may report for (T1): its label, and who lives there, masked. */
export interface HouseHit {
  houseId: string;
  /** 3栋2单元1501 */
  label: string;
  people: { name: string; phone: string }[];
}

/** Houses of a community by building and room, by a resident's name, or by (the end of) their phone, at most 20 (T1). Refusals: not-allowed. */
export const findHouse = operation<HouseHit[]>()(
  'community.find-house',
  z.object({ communityId: id, query: z.string().min(2).max(40) }),
);
