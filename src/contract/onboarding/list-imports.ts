import { z } from 'zod';
import { cursor, id } from '../fields';
import { operation } from '../operation';
import type { Page } from '../views';
import type { ImportView } from './import-view';

/** Imports of a community, newest first; one that stopped half way is found here and goes on. Refusals: not-allowed. */
export const listImports = operation<Page<ImportView>>()(
  'onboarding.list-imports',
  z.object({ communityId: id, cursor }),
);
