import { _, db } from './cloud';

// The SDK types its promises as `Promise<T> | void | string` because it also offers callbacks; the store always awaits.

type Where = Record<string, unknown>;

/** A page of a list: equality and ranges in `where`, an order that a declared index serves, and the fields wanted. */
export interface Find {
  where: Where;
  order?: [field: string, direction: 'asc' | 'desc'][];
  fields?: Record<string, true>;
  limit: number;
  skip?: number;
}

interface QueryLike {
  orderBy(field: string, direction: string): QueryLike;
  field(fields: object): QueryLike;
  limit(n: number): QueryLike;
  skip(n: number): QueryLike;
  get(): unknown;
}

/** Reads documents; one round trip. */
export async function find<T>(collection: string, query: Find): Promise<T[]> {
  let q = db.collection(collection).where(query.where) as unknown as QueryLike;
  for (const [field, direction] of query.order ?? []) q = q.orderBy(field, direction);
  if (query.fields) q = q.field(query.fields);
  if (query.skip) q = q.skip(query.skip);
  const answer = (await q.limit(query.limit).get()) as { data: T[] };
  return answer.data;
}

/** One document, or null; one round trip. */
export async function findById<T>(collection: string, id: string): Promise<T | null> {
  const [doc] = await find<T>(collection, { where: { _id: id }, limit: 1 });
  return doc ?? null;
}

/** How many documents match. */
export async function count(collection: string, where: Where): Promise<number> {
  const answer = (await db.collection(collection).where(where).count()) as { total: number };
  return answer.total;
}

/** Inserts; false when a document with this `_id` is already there, so that repeating an insert is harmless. */
export async function insert(collection: string, doc: { _id: string }): Promise<boolean> {
  try {
    await db.collection(collection).add({ data: doc });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Inserts several documents in one round trip; false when one of them was there already, and then some may be in and some not. */
export async function insertAll(collection: string, docs: { _id: string }[]): Promise<boolean> {
  if (docs.length === 0) return true;
  try {
    // The SDK's type knows one document only; the service takes a list.
    await db.collection(collection).add({ data: docs as unknown as Record<string, unknown> });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Removes the documents that match; how many. */
export async function removeWhere(collection: string, where: Where): Promise<number> {
  const answer = (await db.collection(collection).where(where).remove()) as { stats: { removed: number } };
  return answer.stats.removed;
}

/** Updates the documents that match, atomically each; how many were changed tells who won a race. */
export async function updateWhere(collection: string, where: Where, data: Where): Promise<number> {
  const answer = (await db.collection(collection).where(where).update({ data })) as {
    stats: { updated: number };
  };
  return answer.stats.updated;
}

/** Writes a whole document, new or not. */
export async function put(collection: string, doc: { _id: string }): Promise<void> {
  const { _id, ...data } = doc;
  await db.collection(collection).doc(_id).set({ data });
}

/** Runs aggregation stages, given as `[name, value]`. */
export async function aggregate<T>(
  collection: string,
  stages: [stage: string, value: unknown][],
): Promise<T[]> {
  type Chain = Record<string, (value: unknown) => Chain> & { end(): unknown };
  const start = db.collection(collection).aggregate() as unknown as Chain;
  const chain = stages.reduce<Chain>((at, [stage, value]) => at[stage]?.(value) ?? at, start);
  return ((await chain.end()) as { list: T[] }).list;
}

/** Whether the database refused a second document with the same unique value. */
export function isDuplicate(error: unknown): boolean {
  const message =
    error instanceof Error ? error.message : String((error as { errMsg?: unknown })?.errMsg ?? error);
  return message.includes('E11000') || /duplicate key/i.test(message);
}

export { _ };
