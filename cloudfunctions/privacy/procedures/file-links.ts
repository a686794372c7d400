import { procedure } from '../../_kit/procedure';
import { temporaryLinks } from '../../_kit/temporary-links';

/** P4: that the caller may see every one of them was checked on the way in; no database read. */
export const fileLinks = procedure('privacy.file-links', {
  handle: async ({ files }) => ({ links: await temporaryLinks(files) }),
});
