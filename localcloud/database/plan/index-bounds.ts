import type { IndexField } from '../store/index-keys';
import { invertKey } from '../value/key';
import type { Conditions } from './conditions';
import {
  intersectRanges,
  invertRange,
  joinRanges,
  startingWith,
  EVERYTHING,
  type KeyRange,
  type ValueRange,
} from './key-range';
import type { FieldRanges } from './predicate';

/** Most separate stretches of an index one query reads; beyond it a field is read as one stretch. */
const MAX_RANGES = 256;

/** What the planner has to know of an index (or of the `_id`s). */
export interface PlannableIndex {
  name: string;
  fields: IndexField[];
  isMultikey(field: number): boolean;
}

/** One stretch to read; `prefix` bytes at its start are the same in all its keys. */
export interface ScanRange extends KeyRange {
  prefix: number;
}

/** How a query narrows down one index. */
export interface IndexBounds {
  ranges: ScanRange[];
  /** Leading fields fixed to single values (several combinations when a field lists values). */
  points: number;
  /** Fields, by position, fixed to exactly one value. */
  pinned: Set<number>;
  /** Leading fields narrowed down at all. */
  narrowed: number;
  /** The ranges say everything the conditions on these fields say. */
  exact: boolean;
}

const isPoints = (ranges: ValueRange[]): ranges is Required<ValueRange>[] =>
  ranges.every((range) => range.point !== undefined);

/** Over arrays two conditions may be met by different elements, so only one of them narrows the index. */
const narrow = (conditions: FieldRanges[], multikey: boolean): FieldRanges => {
  const [first, ...others] = conditions as [FieldRanges, ...FieldRanges[]];
  if (!multikey) {
    return {
      ranges: joinRanges(others.reduce((left, { ranges }) => intersectRanges(left, ranges), first.ranges)),
      exact: conditions.every(({ exact }) => exact),
    };
  }
  const best = conditions.find(({ ranges }) => isPoints(ranges)) ?? first;
  return { ranges: joinRanges(best.ranges), exact: false };
};

const withPrefix = (prefix: Buffer, { from, to }: KeyRange): ScanRange => ({
  from: Buffer.concat([prefix, from]),
  to: Buffer.concat([prefix, to]),
  prefix: prefix.length,
});

/**
 * Two fields of one array are indexed element by element, but a query may be met by different elements: only one of
 * them may narrow the index.
 */
const sharesArray = (index: PlannableIndex, position: number): boolean => {
  const [root] = index.fields[position]?.parts ?? [];
  const before = index.fields.slice(0, position);
  return (
    index.isMultikey(position) && before.some(({ parts }, i) => index.isMultikey(i) && parts[0] === root)
  );
};

/** Works out which stretches of an index can hold documents that meet the conditions. */
export const boundsOf = (index: PlannableIndex, { fields }: Conditions): IndexBounds => {
  let prefixes = [Buffer.alloc(0)];
  const bounds: IndexBounds = { ranges: [], points: 0, pinned: new Set(), narrowed: 0, exact: true };
  for (const [position, { path, direction }] of index.fields.entries()) {
    const conditions = fields.get(path);
    if (conditions === undefined || sharesArray(index, position)) break;
    const { ranges, exact } = narrow(conditions, index.isMultikey(position));
    bounds.exact &&= exact;
    bounds.narrowed += 1;
    if (!isPoints(ranges) || prefixes.length * ranges.length > MAX_RANGES) {
      const directed = direction === 1 ? ranges : ranges.map(invertRange).reverse();
      bounds.ranges = prefixes.flatMap((prefix) => directed.map((range) => withPrefix(prefix, range)));
      return bounds;
    }
    if (ranges.length === 1) bounds.pinned.add(position);
    const keys = ranges.map((range) => (direction === 1 ? range.point : invertKey(range.point)));
    if (direction === -1) keys.reverse();
    prefixes = prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])));
    bounds.points += 1;
  }
  bounds.ranges =
    bounds.points === 0
      ? [{ ...EVERYTHING, prefix: 0 }]
      : prefixes.map((prefix) => ({ ...startingWith(prefix), prefix: prefix.length }));
  return bounds;
};
