import { z } from 'zod';
import { fileId } from '../fields';
import { operation } from '../operation';

/** As many as the storage signs in one go. */
export const MOST_FILES = 50;

/**
 * P4: addresses under which files can be shown for two hours, in the order asked; null for a file that is gone. Only for files of
 * one's own and those a view handed out to the caller. Refusals: not-allowed.
 */
export const fileLinks = operation<{ links: (string | null)[] }>()(
  'privacy.file-links',
  z.object({ files: z.array(fileId).min(1).max(MOST_FILES) }),
);
