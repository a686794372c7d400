import { invertKey, keySuccessor } from '../value/key';

/** Keys from `from` (inclusive) up to `to` (exclusive), compared as bytes. */
export interface KeyRange {
  from: Buffer;
  to: Buffer;
}

/** Every key there is: no key starts with 0xFF. */
export const EVERYTHING: KeyRange = { from: Buffer.alloc(0), to: Buffer.from([0xff]) };

/** All keys that start with `prefix`. */
export const startingWith = (prefix: Buffer): KeyRange => ({ from: prefix, to: keySuccessor(prefix) });

/** The same values in a descending field, whose keys have every byte inverted. */
export const invertRange = ({ from, to }: KeyRange): KeyRange => ({
  from: keySuccessor(invertKey(to)),
  to: keySuccessor(invertKey(from)),
});

const larger = (a: Buffer, b: Buffer): Buffer => (Buffer.compare(a, b) >= 0 ? a : b);
const smaller = (a: Buffer, b: Buffer): Buffer => (Buffer.compare(a, b) <= 0 ? a : b);

/** A range of one field's values; `point` is the key of the only value in it, when there is only one. */
export interface ValueRange extends KeyRange {
  point?: Buffer;
}

/** Ranges in key order, those that overlap joined. */
export const joinRanges = (ranges: ValueRange[]): ValueRange[] => {
  const sorted = [...ranges].sort((a, b) => Buffer.compare(a.from, b.from) || Buffer.compare(b.to, a.to));
  const joined: ValueRange[] = [];
  for (const range of sorted) {
    const last = joined[joined.length - 1];
    if (last === undefined || Buffer.compare(range.from, last.to) >= 0) joined.push(range);
    else if (Buffer.compare(range.to, last.to) > 0)
      joined[joined.length - 1] = { from: last.from, to: range.to };
  }
  return joined;
};

const intersection = (a: ValueRange, b: ValueRange): ValueRange => {
  const point = a.point ?? b.point;
  const range = { from: larger(a.from, b.from), to: smaller(a.to, b.to) };
  // No bound ever falls inside a single value, so what is left of a point is the point or nothing.
  return point === undefined ? range : { ...range, point };
};

/** Values that lie in a range of both lists. */
export const intersectRanges = (a: ValueRange[], b: ValueRange[]): ValueRange[] =>
  a
    .flatMap((left) => b.map((right) => intersection(left, right)))
    .filter(({ from, to }) => Buffer.compare(from, to) < 0);
