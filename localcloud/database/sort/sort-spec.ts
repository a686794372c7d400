import { invalidParam } from '../errors';
import { fieldOf, isDocument, type BsonValue, type Document } from '../value/types';
import { compareValues } from '../value/compare';
import { toNumber } from '../value/numbers';
import { isArrayIndex } from '../query/path';

/** One field to sort by. */
export interface SortField {
  path: string;
  parts: string[];
  direction: 1 | -1;
}

/** Reads `{a: 1, 'b.c': -1}`; anything else is refused, naming the parameter. */
export const parseSortSpec = (spec: Document, parameter: string): SortField[] =>
  Object.entries(spec).map(([path, value]) => {
    const direction = toNumber(value);
    if (direction !== 1 && direction !== -1) {
      throw invalidParam(`${parameter}: direction of '${path}' must be 1 or -1`);
    }
    if (path === '' || path.startsWith('$'))
      throw invalidParam(`${parameter}: '${path}' is not a field path`);
    return { path, parts: path.split('.'), direction };
  });

/** Stands for an empty array, which sorts even before null. */
const BEFORE_NULL = Symbol('before null');

type SortKey = BsonValue | typeof BEFORE_NULL;

const compareKeys = (a: SortKey, b: SortKey): number => {
  if (a === BEFORE_NULL || b === BEFORE_NULL) return Number(b === BEFORE_NULL) - Number(a === BEFORE_NULL);
  return compareValues(a, b);
};

const collect = (value: BsonValue, parts: string[], at: number, out: SortKey[]): void => {
  if (at === parts.length) {
    if (!Array.isArray(value)) out.push(value);
    else if (value.length === 0) out.push(BEFORE_NULL);
    else out.push(...value);
  } else if (isDocument(value)) {
    const child = fieldOf(value, parts[at] as string);
    if (child === undefined) out.push(null);
    else collect(child, parts, at + 1, out);
  } else if (Array.isArray(value)) collectFromArray(value, parts, at, out);
  else out.push(null);
};

const collectFromArray = (array: BsonValue[], parts: string[], at: number, out: SortKey[]): void => {
  const part = parts[at] as string;
  const addressed = isArrayIndex(part) ? array[Number(part)] : undefined;
  if (addressed !== undefined) return collect(addressed, parts, at + 1, out);
  if (array.length === 0) out.push(null);
  for (const element of array) if (isDocument(element)) collect(element, parts, at, out);
};

/** The value a document sorts by: of an array the smallest (ascending) or greatest (descending) element. */
const sortKey = (document: Document, field: SortField): SortKey => {
  const keys: SortKey[] = [];
  collect(document, field.parts, 0, keys);
  let best: SortKey = keys[0] ?? null;
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as SortKey;
    if (compareKeys(key, best) * field.direction < 0) best = key;
  }
  return best;
};

/** Sort keys of a document, worked out once before comparing many times. */
export const sortKeysOf = (document: Document, spec: SortField[]): SortKey[] =>
  spec.map((field) => sortKey(document, field));

/** Order of two lists of sort keys. */
export const compareSortKeys = (a: SortKey[], b: SortKey[], spec: SortField[]): number => {
  for (let i = 0; i < spec.length; i++) {
    const order = compareKeys(a[i] as SortKey, b[i] as SortKey);
    if (order !== 0) return order * (spec[i] as SortField).direction;
  }
  return 0;
};

/** Order of two documents by a sort specification. */
export const compareBySpec = (a: Document, b: Document, spec: SortField[]): number =>
  compareSortKeys(sortKeysOf(a, spec), sortKeysOf(b, spec), spec);

export type { SortKey };
