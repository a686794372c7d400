import type { Document } from '../value/types';
import type { SortField } from '../sort/sort-spec';
import type { CollectionStore } from '../store/collection-store';
import type { IndexPosition } from '../store/index-store';
import type { StoredRow } from '../store/rows';
import { conditionsOf, type Conditions } from './conditions';
import { boundsOf, type IndexBounds, type PlannableIndex, type ScanRange } from './index-bounds';
import type { KeyRange } from './key-range';
import { orderOf, type IndexOrder } from './sort-order';

/** An index (or the `_id`s) that can be planned with and read. */
export interface ReadableIndex extends PlannableIndex {
  read(
    range: KeyRange,
    backward: boolean,
    after: IndexPosition | undefined,
    limit: number,
  ): (StoredRow & IndexPosition)[];
}

/** How to find the documents of a query. */
export type Plan =
  | {
      kind: 'index';
      index: ReadableIndex;
      ranges: ScanRange[];
      order: IndexOrder;
      /** Documents come in the wanted order. */
      sorted: boolean;
      /** Documents found need no further check. */
      exact: boolean;
      /** The index is read from end to end: it gives the order but narrows nothing down. */
      whole: boolean;
    }
  | { kind: 'union'; branches: Plan[]; sorted: false; exact: false }
  | { kind: 'scan'; sorted: boolean; exact: boolean };

type IndexPlan = Extract<Plan, { kind: 'index' }>;

const ID_FIELDS = [{ path: '_id', parts: ['_id'], direction: 1 as const }];

/** The collection's `_id`s as an index. */
const idIndex = (collection: CollectionStore): ReadableIndex => ({
  name: '_id_',
  fields: ID_FIELDS,
  isMultikey: () => false,
  read: (range, backward, after, limit) => collection.readIds(range, backward, after, limit),
});

const isExact = (bounds: IndexBounds, conditions: Conditions, index: PlannableIndex): boolean => {
  if (conditions.rest || !bounds.exact) return false;
  const covered = new Set(index.fields.slice(0, bounds.narrowed).map(({ path }) => path));
  return [...conditions.fields.keys()].every((path) => covered.has(path));
};

const planIndex = (
  index: ReadableIndex,
  conditions: Conditions,
  sort: SortField[],
): IndexPlan | undefined => {
  const bounds = boundsOf(index, conditions);
  const order = orderOf(index, bounds, sort);
  const sorts = sort.length > 0 && order !== undefined;
  if (bounds.narrowed === 0 && !sorts) return undefined;
  return {
    kind: 'index',
    index,
    ranges: bounds.ranges,
    order: order ?? { backward: false, merge: false },
    sorted: order !== undefined,
    exact: isExact(bounds, conditions, index),
    whole: bounds.narrowed === 0,
  };
};

const isById = (plan: IndexPlan): boolean =>
  plan.index.name === '_id_' && !plan.whole && plan.ranges[0]?.prefix !== 0;

/** Rough worth of a plan: known `_id`s beat everything, then narrowed fields count most, then a delivered
 * order, then having nothing to check. */
const worth = (plan: IndexPlan): number => {
  const points = plan.ranges[0]?.prefix ?? 0;
  if (isById(plan)) return 10_000;
  return (plan.whole ? 0 : 1000) + Math.min(points, 500) + (plan.sorted ? 600 : 0) + (plan.exact ? 50 : 0);
};

const planUnion = (
  collection: CollectionStore,
  query: Document,
  conditions: Conditions,
): Plan | undefined => {
  for (const alternatives of conditions.alternatives) {
    const branches = alternatives.map((branch) => planWith(collection, { $and: [branch, query] }, [], false));
    if (branches.every((branch) => branch.kind !== 'scan'))
      return { kind: 'union', branches, sorted: false, exact: false };
  }
  return undefined;
};

const planWith = (collection: CollectionStore, query: Document, sort: SortField[], unions: boolean): Plan => {
  const conditions = conditionsOf(query);
  const plans = [idIndex(collection), ...collection.indexes]
    .map((index) => planIndex(index, conditions, sort))
    .filter((plan) => plan !== undefined)
    .sort((a, b) => worth(b) - worth(a));
  const best = plans[0];
  if (best !== undefined && !best.whole) return best;
  const union = unions ? planUnion(collection, query, conditions) : undefined;
  const exact = !conditions.rest && conditions.fields.size === 0;
  return union ?? best ?? { kind: 'scan', sorted: sort.length === 0, exact };
};

/** Chooses how to read a collection for a query and an order. */
export const planQuery = (collection: CollectionStore, query: Document, sort: SortField[]): Plan =>
  planWith(collection, query, sort, true);
