import type { SortField } from '../sort/sort-spec';
import type { IndexBounds, PlannableIndex } from './index-bounds';

/** How an index delivers a wanted order. */
export interface IndexOrder {
  backward: boolean;
  /** Each range is in order by itself; together they have to be merged. */
  merge: boolean;
}

const matchFrom = (
  index: PlannableIndex,
  bounds: IndexBounds,
  sort: SortField[],
  start: number,
): { backward: boolean } | undefined => {
  let backward: boolean | undefined;
  let wanted = 0;
  for (let i = start; i < index.fields.length && wanted < sort.length; i++) {
    const field = index.fields[i];
    const next = sort[wanted];
    if (field === undefined || next === undefined) return undefined;
    if (field.path !== next.path) {
      if (bounds.pinned.has(i)) continue;
      return undefined;
    }
    // An array sorts by its smallest or greatest element, which the order of its entries does not tell.
    if (index.isMultikey(i)) return undefined;
    const reversed = field.direction !== next.direction;
    if (backward !== undefined && backward !== reversed) return undefined;
    backward = reversed;
    wanted += 1;
  }
  return wanted === sort.length ? { backward: backward ?? false } : undefined;
};

/** Tells whether reading the index delivers documents in the wanted order, and how. */
export const orderOf = (
  index: PlannableIndex,
  bounds: IndexBounds,
  sort: SortField[],
): IndexOrder | undefined => {
  const pinned = (path: string): boolean =>
    index.fields.some((field, i) => field.path === path && bounds.pinned.has(i) && !index.isMultikey(i));
  const wanted = sort.filter(({ path }) => !pinned(path));
  const straight = matchFrom(index, bounds, wanted, 0);
  if (straight !== undefined) return { ...straight, merge: false };
  const afterPoints = matchFrom(index, bounds, wanted, bounds.points);
  return afterPoints === undefined ? undefined : { ...afterPoints, merge: bounds.ranges.length > 1 };
};
