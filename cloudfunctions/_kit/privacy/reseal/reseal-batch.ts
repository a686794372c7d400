import { _, find, updateWhere } from '../../store';
import { renewalsOf } from './renewed';

const BATCH = 50;

type Doc = Record<string, unknown> & { _id: string };

/** What one batch came to; `cursor` null when the collection is at its end. */
export interface Batch {
  renewed: number;
  cursor: string | null;
}

/** Seals the next documents of a collection anew (P4). Doing it again is harmless. */
export async function resealBatch(collection: string, after: string): Promise<Batch> {
  const docs = await find<Doc>(collection, {
    where: { _id: _.gt(after) },
    order: [['_id', 'asc']],
    limit: BATCH,
  });
  let renewed = 0;
  for (const doc of docs) renewed += await resealDoc(collection, doc);
  return { renewed, cursor: docs.length === BATCH ? (docs[docs.length - 1]?._id ?? null) : null };
}

/** One write, only while every text is still the one that was read: whoever was faster wins, and the next pass looks again. */
async function resealDoc(collection: string, { _id, ...rest }: Doc): Promise<number> {
  const renewals = renewalsOf(rest);
  if (renewals.length === 0) return 0;
  const old = Object.fromEntries(renewals.map(({ path, old }) => [path, old]));
  const next = Object.fromEntries(renewals.map(({ path, next }) => [path, next]));
  // A step under way has read the old text and might copy it: the raised version makes it read again.
  const versioned = typeof rest.version === 'number';
  const where = { _id, ...old, ...(versioned ? { version: rest.version } : {}) };
  await updateWhere(collection, where, { ...next, ...(versioned ? { version: _.inc(1) } : {}) });
  return renewals.length;
}
