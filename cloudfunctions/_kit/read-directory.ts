import { DIRECTORY, type DirectoryDoc } from './directory';
import { _, find } from './store';

/** How long an instance believes what it read of places. People are read afresh for every call: who is suspended, removed from a
 * house or made a member of staff is so at their very next tap (P1, P3). */
const BELIEVED_MS = 30_000;
const MOST_KEPT = 2_000;

const kept = new Map<string, { doc: DirectoryDoc; until: number }>();

const isBelieved = (id: string): boolean => !id.startsWith('person:');

/** The documents with these ids in one read at most, fresh places from memory; missing ones are absent from the answer. */
export async function readDirectory(ids: readonly string[]): Promise<Map<string, DirectoryDoc>> {
  const now = Date.now();
  const wanted = [...new Set(ids)];
  const known = new Map(
    wanted.flatMap((id): [string, DirectoryDoc][] => {
      const entry = kept.get(id);
      return entry && entry.until > now ? [[id, entry.doc]] : [];
    }),
  );
  const missing = wanted.filter((id) => !known.has(id));
  if (missing.length === 0) return known;
  const docs = await find<DirectoryDoc>(DIRECTORY, { where: { _id: _.in(missing) }, limit: missing.length });
  const found = new Map(docs.map((doc) => [doc._id as string, doc]));
  if (kept.size > MOST_KEPT) kept.clear();
  for (const [id, doc] of found) if (isBelieved(id)) kept.set(id, { doc, until: now + BELIEVED_MS });
  // In the order they were asked for: the first house's community is the first community.
  return new Map(
    wanted.flatMap((id): [string, DirectoryDoc][] => {
      const doc = known.get(id) ?? found.get(id);
      return doc ? [[id, doc]] : [];
    }),
  );
}

/** Forgets what this instance believes of a document it has just changed. */
export function forget(id: string): void {
  kept.delete(id);
}
