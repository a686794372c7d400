import { DATABASE_LIMITS } from '../../limits';
import { requestFailed } from '../errors';
import { compileQuery } from '../query/compile';
import type { QueryScope } from '../query/scope';
import { queryShape } from '../query/shape';
import { compareSortKeys, sortKeysOf, type SortField, type SortKey } from '../sort/sort-spec';
import type { StatsRecorder } from '../stats';
import type { CollectionStore } from '../store/collection-store';
import { textOf, type StoredRow } from '../store/rows';
import { parseStored } from '../value/decode';
import type { Document } from '../value/types';
import { planQuery, type Plan } from './plan';
import { readPlan } from './read';

/** A stored document a query found; `document` is there when finding it had to look inside. */
export interface Found {
  rid: number;
  text: string;
  document: Document | undefined;
}

/** What to find, in which order, and how much of it. */
export interface Search {
  query: Document;
  sort: SortField[];
  skip: number;
  /** Most documents to return; `Infinity` for all. */
  limit: number;
  /** What expressions in the query may refer to. */
  scope: QueryScope;
}

function* matching(
  rows: Generator<StoredRow>,
  { query, scope }: Search,
  exact: boolean,
  stats: StatsRecorder,
): Generator<Found> {
  const matches = compileQuery(query, scope);
  for (const row of rows) {
    stats.documentsRead(1);
    const text = textOf(row);
    const document = exact ? undefined : parseStored(text);
    if (document === undefined || matches(document)) yield { rid: row.rid, text, document };
  }
}

function* slice(found: Generator<Found>, skip: number, limit: number): Generator<Found> {
  let position = 0;
  if (limit <= 0) return;
  for (const item of found) {
    position += 1;
    if (position > skip) yield item;
    if (position >= skip + limit) return;
  }
}

interface Keyed {
  found: Found;
  keys: SortKey[];
  order: number;
}

/** Sorts in memory, keeping no more than the part that is wanted. */
const sortAll = (found: Generator<Found>, { sort, skip, limit }: Search): Found[] => {
  const wanted = skip + limit;
  const compare = (a: Keyed, b: Keyed): number => compareSortKeys(a.keys, b.keys, sort) || a.order - b.order;
  let kept: Keyed[] = [];
  let bytes = 0;
  let order = 0;
  for (const item of found) {
    kept.push({
      found: item,
      keys: sortKeysOf(item.document ?? parseStored(item.text), sort),
      order: order++,
    });
    bytes += item.text.length;
    if (kept.length > 2 * wanted + 1000) {
      kept = kept.sort(compare).slice(0, wanted);
      bytes = kept.reduce((sum, { found: { text } }) => sum + text.length, 0);
    }
    if (bytes > DATABASE_LIMITS.sortBytes) {
      throw requestFailed(
        `Sort exceeded memory limit of ${DATABASE_LIMITS.sortBytes} bytes, add an index for the order`,
      );
    }
  }
  return kept
    .sort(compare)
    .slice(skip, wanted)
    .map(({ found: item }) => item);
};

const reportUnindexed = (
  collection: CollectionStore,
  plan: Plan,
  search: Search,
  stats: StatsRecorder,
): void => {
  const through = plan.kind === 'scan' || (plan.kind === 'index' && plan.whole && !plan.exact);
  if (!through || (plan.exact && plan.sorted)) return;
  const stage = plan.exact ? 'sort' : 'scan';
  stats.unindexed({ collection: collection.name, query: queryShape(search.query), stage });
};

/** Finds documents through the best index, checks them exactly, and stops as soon as there are enough. */
export const find = (collection: CollectionStore, search: Search, stats: StatsRecorder): Iterable<Found> => {
  const plan = planQuery(collection, search.query, search.sort);
  reportUnindexed(collection, plan, search, stats);
  const takes = plan.sorted && Number.isFinite(search.limit) ? search.skip + search.limit : 0;
  const found = matching(readPlan(collection, plan, takes), search, plan.exact, stats);
  return plan.sorted ? slice(found, search.skip, search.limit) : sortAll(found, search);
};
