import { Binary, BSONRegExp, Code, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { numericType } from './numbers';
import type { BsonValue } from './types';

/** Ranks of BSON's comparison order. Each is one byte of an index key, so 0x00 and 0xFF stay unused. */
export const RANK = {
  minKey: 0x05,
  undefined: 0x0a,
  null: 0x0f,
  number: 0x14,
  string: 0x19,
  object: 0x1e,
  array: 0x23,
  binary: 0x28,
  objectId: 0x2d,
  bool: 0x32,
  date: 0x37,
  timestamp: 0x3c,
  regex: 0x41,
  code: 0x46,
  maxKey: 0x4b,
} as const;

const rankOfObject = (value: object): number => {
  if (Array.isArray(value)) return RANK.array;
  if (value instanceof Date) return RANK.date;
  if (value instanceof ObjectId) return RANK.objectId;
  if (numericType(value as BsonValue) !== undefined) return RANK.number;
  if (value instanceof Binary) return RANK.binary;
  if (value instanceof BSONRegExp) return RANK.regex;
  if (value instanceof Timestamp) return RANK.timestamp;
  if (value instanceof MinKey) return RANK.minKey;
  if (value instanceof MaxKey) return RANK.maxKey;
  return value instanceof Code ? RANK.code : RANK.object;
};

/** Place of a value's type in BSON's order; a missing field ranks as null, as sorting and indexes see it. */
export const rankOf = (value: BsonValue | undefined): number => {
  switch (typeof value) {
    case 'string':
      return RANK.string;
    case 'number':
      return RANK.number;
    case 'boolean':
      return RANK.bool;
    case 'undefined':
      return RANK.null;
    default:
      return value === null ? RANK.null : rankOfObject(value);
  }
};
