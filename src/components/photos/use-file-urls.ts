import { useEffect, useState } from 'react';
import { fileUrls } from '@/api/file-urls';

const KEPT_MS = 3_600_000;
const kept = new Map<string, { url: string; until: number }>();

const known = (id: string): string => {
  const entry = kept.get(id);
  return entry && entry.until > Date.now() ? entry.url : '';
};

/** Addresses of stored files in the order asked; empty text while one is not known. Kept for an hour. */
export function useFileUrls(fileIds: string[]): string[] {
  const wanted = fileIds.join('\n');
  const [, renew] = useState(0);
  useEffect(() => {
    const missing = wanted.split('\n').filter((id) => id !== '' && known(id) === '');
    if (missing.length === 0) return;
    fileUrls(missing)
      .then((urls) => {
        Object.entries(urls).forEach(([id, url]) => kept.set(id, { url, until: Date.now() + KEPT_MS }));
        renew((count) => count + 1);
      })
      .catch(() => undefined);
  }, [wanted]);
  return fileIds.map(known);
}
