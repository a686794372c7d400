import { _, find, insertAll, updateWhere } from '../../store';
import { stop } from '../../refused';

const MOST_TRIES = 4;

/**
 * Brings up to a batch of documents in: missing ones in one insert, known ones changed only where one of `facts` differs and the
 * new one says something. Somebody else bringing in the same meanwhile costs another look.
 */
export async function upsertAll<D extends { _id: string }>(
  collection: string,
  docs: D[],
  facts: (keyof D & string)[],
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const known = await find<Partial<D> & { _id: string }>(collection, {
      where: { _id: _.in(docs.map(({ _id }) => _id)) },
      fields: Object.fromEntries(facts.map((fact) => [fact, true])),
      limit: docs.length,
    });
    const byId = new Map(known.map((doc) => [doc._id, doc]));
    if (
      !(await insertAll(
        collection,
        docs.filter(({ _id }) => !byId.has(_id)),
      ))
    )
      continue;
    for (const doc of docs) {
      const old = byId.get(doc._id);
      const changed = old && facts.some((fact) => differs(old[fact], doc[fact], fact));
      if (changed) await updateWhere(collection, { _id: doc._id }, changesOf(doc, facts, isBack(old)));
    }
    return;
  }
  stop('busy');
}

/** An empty cell is no news; only that somebody is there again (`endedAt` back to null) is. */
const silent = (value: unknown, fact: string): boolean => value === null && fact !== 'endedAt';

function differs(old: unknown, now: unknown, fact: string): boolean {
  return !silent(now, fact) && JSON.stringify(old ?? null) !== JSON.stringify(now);
}

/** Whether somebody had gone: an ended line that a new list names again. */
const isBack = (old: object): boolean => ((old as { endedAt?: number | null }).endedAt ?? null) !== null;

function changesOf<D extends { _id: string }>(
  doc: D,
  facts: (keyof D & string)[],
  back: boolean,
): Record<string, unknown> {
  const said = facts.filter((fact) => !silent(doc[fact], fact));
  // A changed name brings its sealed text along; somebody who is back has not claimed anything yet, whoever stayed still has.
  const along = ['name', ...(back ? ['claimedBy'] : [])];
  return Object.fromEntries(
    [...said, ...along].filter((field) => field in doc).map((field) => [field, doc[field as keyof D]]),
  );
}
