import { smallNameOf } from '../../../src/domain/shared/small-photo';
import { procedure } from '../../_kit/procedure';
import { temporaryLinks } from '../../_kit/temporary-links';

/**
 * P4: that the caller may see every one of them was checked on the way in; no database read. The names of small siblings are made
 * here, from photos that passed: whoever may not see the photo cannot ask for them.
 */
export const fileLinks = procedure('privacy.file-links', {
  handle: async ({ files }) => {
    const small = files.map(smallNameOf);
    const links = await temporaryLinks([...files, ...small.filter((name) => name !== null)]);
    const linkOf = (name: string | null): string | null => links.get(name ?? '') ?? null;
    return { links: files.map(linkOf), small: small.map(linkOf) };
  },
});
