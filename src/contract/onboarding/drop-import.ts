import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';
import type { ImportView } from './import-view';

/** Throws away an import that was not begun. Refusals: wrong-status (already under way), not-found, not-allowed. */
export const dropImport = operation<ImportView>()(
  'onboarding.drop-import',
  z.object({ communityId: id, importId: id }),
);
