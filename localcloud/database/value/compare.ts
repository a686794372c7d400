import { type Binary, type BSONRegExp, type ObjectId, type Timestamp } from 'bson';
import { residue, toNumber } from './numbers';
import { RANK, rankOf } from './order';
import type { BsonValue, Document } from './types';

const sign = (difference: number): number => (difference < 0 ? -1 : difference > 0 ? 1 : 0);

/**
 * Order of two strings by their UTF-8 bytes, as MongoDB compares them. UTF-16 order differs only where a
 * surrogate (astral character) meets a unit from U+E000 up.
 */
export const compareStrings = (a: string, b: string): number => {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left === right) continue;
    const leftAstral = left >= 0xd800 && left <= 0xdfff;
    const rightAstral = right >= 0xd800 && right <= 0xdfff;
    return leftAstral === rightAstral ? sign(left - right) : leftAstral ? 1 : -1;
  }
  return sign(a.length - b.length);
};

const compareNumbers = (a: BsonValue, b: BsonValue): number => {
  const left = toNumber(a) as number;
  const right = toNumber(b) as number;
  if (left === right) return sign(residue(a, left) - residue(b, right));
  if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : -1;
  return Number.isNaN(right) ? 1 : sign(left - right);
};

const compareDocuments = (a: Document, b: Document): number => {
  const left = Object.keys(a);
  const right = Object.keys(b);
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const leftKey = left[i] as string;
    const rightKey = right[i] as string;
    const leftValue = a[leftKey] as BsonValue;
    const rightValue = b[rightKey] as BsonValue;
    const order =
      sign(rankOf(leftValue) - rankOf(rightValue)) ||
      compareStrings(leftKey, rightKey) ||
      compareValues(leftValue, rightValue);
    if (order !== 0) return order;
  }
  return sign(left.length - right.length);
};

const compareArrays = (a: BsonValue[], b: BsonValue[]): number => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compareValues(a[i], b[i]);
    if (order !== 0) return order;
  }
  return sign(a.length - b.length);
};

const compareBinaries = (a: Binary, b: Binary): number =>
  sign(a.length() - b.length()) || sign(a.sub_type - b.sub_type) || Buffer.compare(a.value(), b.value());

const compareRegexes = (a: BSONRegExp, b: BSONRegExp): number =>
  compareStrings(a.pattern, b.pattern) || compareStrings(a.options, b.options);

const compareSameRank = (rank: number, a: unknown, b: unknown): number => {
  switch (rank) {
    case RANK.string:
      return compareStrings(a as string, b as string);
    case RANK.number:
      return compareNumbers(a as number, b as number);
    case RANK.bool:
      return sign(Number(a) - Number(b));
    case RANK.date:
      return sign((a as Date).getTime() - (b as Date).getTime());
    case RANK.objectId:
      return Buffer.compare((a as ObjectId).id, (b as ObjectId).id);
    case RANK.object:
      return compareDocuments(a as Document, b as Document);
    case RANK.array:
      return compareArrays(a as BsonValue[], b as BsonValue[]);
    case RANK.binary:
      return compareBinaries(a as Binary, b as Binary);
    case RANK.regex:
      return compareRegexes(a as BSONRegExp, b as BSONRegExp);
    case RANK.timestamp:
      return (a as Timestamp).compare(b as Timestamp);
    case RANK.code:
      return compareStrings(String((a as { code: unknown }).code), String((b as { code: unknown }).code));
    default:
      return 0;
  }
};

/** BSON's total order over values of any type: -1, 0 or 1. A missing field (undefined) counts as null. */
export const compareValues = (a: BsonValue | undefined, b: BsonValue | undefined): number => {
  const left = rankOf(a);
  const right = rankOf(b);
  return left === right ? compareSameRank(left, a, b) : sign(left - right);
};

/** Equality as MongoDB's `$eq` between two values: numbers by value, documents by fields in order. */
export const valuesEqual = (a: BsonValue | undefined, b: BsonValue | undefined): boolean =>
  a === b || compareValues(a, b) === 0;
