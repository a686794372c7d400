import { useEffect, useSyncExternalStore } from 'react';
import type { FileUrls } from '@/api/file-urls';
import { askUrls, knownUrls, onKnownUrls } from '@/api/known-urls';

/** Asks for the addresses of all these files at once, empty ids aside: for a list, whose rows then find theirs. */
export function useAskedUrls(fileIds: readonly string[]): void {
  const wanted = fileIds.join('\n');
  useEffect(() => askUrls(wanted.split('\n')), [wanted]);
}

/** The addresses of one file; asked for, undefined while they are not known. */
export function useFileUrls(fileId: string): FileUrls | undefined {
  useAskedUrls([fileId]);
  return useSyncExternalStore(onKnownUrls, () => knownUrls(fileId));
}

/** The addresses of whole files in the order asked; empty text while one is not known. */
export function useWholeUrls(fileIds: readonly string[]): string[] {
  useAskedUrls(fileIds);
  const whole = () => fileIds.map((id) => knownUrls(id)?.url ?? '').join('\n');
  return useSyncExternalStore(onKnownUrls, whole).split('\n');
}
