import { DIRECTORY, type DirectoryDoc } from './directory';
import { _, find } from './store';

/** How long an instance believes what it read of people and places: a suspension takes effect within a minute (P3). */
const BELIEVED_MS = 30_000;
const MOST_KEPT = 2_000;

const kept = new Map<string, { doc: DirectoryDoc | null; until: number }>();

/** The documents with these ids in one read at most, fresh ones from memory; missing ones are absent from the answer. */
export async function readDirectory(ids: readonly string[]): Promise<Map<string, DirectoryDoc>> {
  const now = Date.now();
  const wanted = [...new Set(ids)];
  const missing = wanted.filter((id) => (kept.get(id)?.until ?? 0) <= now);
  if (missing.length > 0) {
    const docs = await find<DirectoryDoc>(DIRECTORY, {
      where: { _id: _.in(missing) },
      limit: missing.length,
    });
    const found = new Map(docs.map((doc) => [doc._id as string, doc]));
    if (kept.size > MOST_KEPT) kept.clear();
    for (const id of missing) {
      const doc = found.get(id) ?? null;
      // A person who is not known yet may be known in the next second (first report, binding): never believed.
      if (doc) kept.set(id, { doc, until: now + BELIEVED_MS });
      else kept.delete(id);
    }
  }
  return new Map(
    wanted.flatMap((id) => (kept.get(id)?.doc ? [[id, kept.get(id)?.doc as DirectoryDoc]] : [])),
  );
}

/** Forgets what this instance believes of a document it has just changed. */
export function forget(id: string): void {
  kept.delete(id);
}
