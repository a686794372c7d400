import { z } from 'zod';
import { id } from '../../fields';
import { operation } from '../../operation';
import type { MyHomes } from './home-views';

/** An owner ends the access of family, a tenant or a merchant, at once (P1). Refusals: not-allowed, not-found. */
export const removeMember = operation<MyHomes>()(
  'community.remove-member',
  z.object({ houseId: id, personId: id }),
);
