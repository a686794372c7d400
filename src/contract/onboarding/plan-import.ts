import { z } from 'zod';
import { fileId, id, requestId } from '../fields';
import { operation } from '../operation';
import type { ImportView } from './import-view';

/** Reads an uploaded xlsx or csv, writes down what it would do and deletes the file; nothing is imported yet. Refusals: invalid-input
 * (fileId: unreadable, too-many rows; columns: missing, with the heading), not-allowed. */
export const planImport = operation<ImportView>()(
  'onboarding.plan-import',
  z.object({ communityId: id, requestId, fileId, fileName: z.string().max(200) }),
);
