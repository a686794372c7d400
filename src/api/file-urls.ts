import { call } from './service';

/** As many as one call takes. */
const MOST = 50;

/** Where a stored file can be shown for a while: the file itself, and its small sibling when it is a photo that has one. */
export interface FileUrls {
  url: string;
  small: string | null;
}

/** Addresses of files that a view handed out, by file id; files that are gone are left out (P4). One call for fifty of them. */
export async function fileUrls(fileIds: readonly string[]): Promise<Record<string, FileUrls>> {
  const found: Record<string, FileUrls> = {};
  for (let from = 0; from < fileIds.length; from += MOST) {
    const files = fileIds.slice(from, from + MOST);
    const { links, small } = await call('privacy.file-links', { files });
    files.forEach((file, index) => {
      const url = links[index];
      if (url) found[file] = { url, small: small[index] ?? null };
    });
  }
  return found;
}
