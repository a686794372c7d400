import { z } from 'zod';
import { fileId } from '../fields';
import { operation } from '../operation';

/** As many as one call takes. */
export const MOST_FILES = 50;

/**
 * P4: addresses under which files can be shown for two hours, in the order asked; null for a file that is gone. `small` are those of
 * the photos' small siblings, null for a photo without one and for whatever is no photo. Only for files of one's own and those a
 * view handed out to the caller: nobody asks for a sibling by its name. Refusals: not-allowed.
 */
export const fileLinks = operation<{ links: (string | null)[]; small: (string | null)[] }>()(
  'privacy.file-links',
  z.object({ files: z.array(fileId).min(1).max(MOST_FILES) }),
);
