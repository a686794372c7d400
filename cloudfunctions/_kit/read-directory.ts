import { DIRECTORY, type DirectoryDoc } from './directory';
import { _, find } from './store';

/** How long an instance believes what it read; a suspension must hold within a minute (P3). */
const BELIEVED_MS = 30_000;
const MOST_KEPT = 2_000;

const kept = new Map<string, { doc: DirectoryDoc; until: number }>();

/** The documents with these ids in one read at most; missing ones are absent from the answer. Places come from memory when they are
 * fresh in it, people only when the caller says so by handing over what it recalled. */
export async function readDirectory(
  ids: readonly string[],
  recalled: DirectoryDoc | null = null,
): Promise<Map<string, DirectoryDoc>> {
  const wanted = [...new Set(ids)];
  const known = new Map(
    wanted.flatMap((id): [string, DirectoryDoc][] => {
      const doc = id === recalled?._id ? recalled : id.startsWith('person:') ? null : recall(id);
      return doc ? [[id, doc]] : [];
    }),
  );
  const missing = wanted.filter((id) => !known.has(id));
  if (missing.length === 0) return known;
  const docs = await find<DirectoryDoc>(DIRECTORY, { where: { _id: _.in(missing) }, limit: missing.length });
  const found = new Map(docs.map((doc) => [doc._id as string, doc]));
  if (kept.size > MOST_KEPT) kept.clear();
  const until = Date.now() + BELIEVED_MS;
  for (const [id, doc] of found) kept.set(id, { doc, until });
  // In the order they were asked for: the first house's community is the first community.
  return new Map(
    wanted.flatMap((id): [string, DirectoryDoc][] => {
      const doc = known.get(id) ?? found.get(id);
      return doc ? [[id, doc]] : [];
    }),
  );
}

/** What this instance still believes of a document, or null. */
export function recall(id: string): DirectoryDoc | null {
  const entry = kept.get(id);
  return entry && entry.until > Date.now() ? entry.doc : null;
}

/** Forgets what this instance believes of a document it has just changed. */
export function forget(id: string): void {
  kept.delete(id);
}
