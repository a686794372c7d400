import { z } from 'zod';
import { operation } from '../../operation';
/** Communities a newcomer may choose from, by name, at most 200 (P1). */
export const listCommunities = operation<{ id: string; name: string }[]>()(
  'community.list-communities',
  z.object({}),
);
