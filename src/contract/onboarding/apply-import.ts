import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';
import type { ImportView } from './import-view';

/** Takes an import some seconds further; called again until `done`. A crash or a second caller costs nothing: every batch is the same
 * twice. Refusals: wrong-status (rows are wrong, or it was dropped), not-found, not-allowed. */
export const applyImport = operation<ImportView>()(
  'onboarding.apply-import',
  z.object({ communityId: id, importId: id }),
);
