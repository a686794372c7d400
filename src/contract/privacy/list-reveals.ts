import { z } from 'zod';
import { cursor, id } from '../fields';
import { operation } from '../operation';
import type { Page } from '../views';
import type { Look } from './views';

/** P4: every look at a resident's number in a community, newest first. Refusals: not-allowed. */
export const listReveals = operation<Page<Look>>()(
  'privacy.list-reveals',
  z.object({ communityId: id, cursor }),
);
