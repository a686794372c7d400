import { fileUrls, type FileUrls } from './file-urls';

/** Half as long as a link works: asked again in time, shown as long as it is known. */
const FRESH_MS = 3_600_000;

const known = new Map<string, FileUrls & { at: number }>();
const listeners = new Set<() => void>();
let asked = new Set<string>();

/** The addresses of a file, once somebody has asked for them. */
export const knownUrls = (fileId: string): FileUrls | undefined => known.get(fileId);

/** Calls back whenever addresses have come in; returns its own undo. */
export function onKnownUrls(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Asks for what is not known yet: whatever a page asks for in one go, a list and the rows of its photos, is one call. */
export function askUrls(fileIds: readonly string[]): void {
  const old = Date.now() - FRESH_MS;
  const missing = fileIds.filter((id) => id !== '' && (known.get(id)?.at ?? 0) < old);
  if (missing.length === 0) return;
  if (asked.size === 0) void Promise.resolve().then(fetchAsked);
  missing.forEach((id) => asked.add(id));
}

async function fetchAsked(): Promise<void> {
  const ids = [...asked];
  asked = new Set();
  try {
    const at = Date.now();
    Object.entries(await fileUrls(ids)).forEach(([id, urls]) => known.set(id, { ...urls, at }));
    listeners.forEach((tell) => tell());
  } catch {
    // Without network squares stay empty; whoever shows them next asks again.
  }
}
