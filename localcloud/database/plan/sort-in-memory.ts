import { DATABASE_LIMITS } from '../../limits';
import { requestFailed } from '../errors';
import { angleAt } from '../query/geo/angle-at';
import { nearCondition } from '../query/geo/near';
import { compareSortKeys, sortKeysOf, type SortField, type SortKey } from '../sort/sort-spec';
import { parseStored } from '../value/decode';
import type { Document } from '../value/types';
import type { Found, Search } from './search';

/** What found documents are sorted by in memory. */
export interface Ordering {
  fields: SortField[];
  keysOf(document: Document): SortKey[];
}

interface Keyed {
  found: Found;
  keys: SortKey[];
  order: number;
}

const NEAREST_FIRST: SortField[] = [{ path: 'distance', parts: ['distance'], direction: 1 }];

/** The order a search asks for; without one, a `$near` query goes from near to far. */
export const orderingOf = ({ sort, query }: Search): Ordering | undefined => {
  if (sort.length > 0) return { fields: sort, keysOf: (document) => sortKeysOf(document, sort) };
  const condition = nearCondition(query);
  if (condition === undefined) return undefined;
  const parts = condition.path.split('.');
  return {
    fields: NEAREST_FIRST,
    keysOf: (document) => [angleAt(document, parts, condition.near.centre) ?? null],
  };
};

/** Sorts in memory, keeping no more than the part that is wanted; ties keep the order they came in. */
export const sortInMemory = (
  found: Iterable<Found>,
  { fields, keysOf }: Ordering,
  { skip, limit }: Search,
): Found[] => {
  const wanted = skip + limit;
  const compare = (a: Keyed, b: Keyed): number =>
    compareSortKeys(a.keys, b.keys, fields) || a.order - b.order;
  let kept: Keyed[] = [];
  let bytes = 0;
  let order = 0;
  for (const item of found) {
    kept.push({ found: item, keys: keysOf(item.document ?? parseStored(item.text)), order });
    order += 1;
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
  const sorted = kept.sort(compare).slice(skip, wanted);
  return sorted.map((keyed) => keyed.found);
};
