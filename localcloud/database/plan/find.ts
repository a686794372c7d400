import { compileQuery } from '../query/compile';
import type { Matcher } from '../query/matcher';
import { queryShape } from '../query/shape';
import type { StatsRecorder } from '../stats';
import type { CollectionStore } from '../store/collection-store';
import { textOf, type StoredRow } from '../store/rows';
import { parseStored } from '../value/decode';
import { planQuery, type Plan } from './plan';
import { readPlan } from './read';
import type { Found, Search } from './search';
import { orderingOf, sortInMemory } from './sort-in-memory';

function* matching(
  rows: Iterable<StoredRow>,
  matches: Matcher,
  exact: boolean,
  stats: StatsRecorder,
): Generator<Found> {
  for (const row of rows) {
    stats.documentsRead(1);
    const text = textOf(row);
    // The text is not parsed where the index already said everything; most lists never need it.
    const document = exact ? undefined : parseStored(text);
    if (document === undefined || matches(document)) yield { rid: row.rid, text, document };
  }
}

function* slice(found: Iterable<Found>, skip: number, limit: number): Generator<Found> {
  let position = 0;
  for (const item of found) {
    position += 1;
    if (position > skip) yield item;
    if (position >= skip + limit) return;
  }
}

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
  // Compiled before anything is planned: the planner may rely on a well-formed query.
  const matches = compileQuery(search.query, search.scope);
  const plan = planQuery(collection, search.query, search.sort);
  reportUnindexed(collection, plan, search, stats);
  const ordering = orderingOf(search);
  const straight = ordering === undefined || (plan.sorted && search.sort.length > 0);
  const takes = straight && Number.isFinite(search.limit) ? search.skip + search.limit : 0;
  const found = matching(readPlan(collection, plan, takes), matches, plan.exact, stats);
  return straight ? slice(found, search.skip, search.limit) : sortInMemory(found, ordering, search);
};
