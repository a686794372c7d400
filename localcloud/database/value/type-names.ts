import { Binary, BSONRegExp, Code, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { requestFailed } from '../errors';
import { numericType, toNumber } from './numbers';
import { isDocument, type BsonValue } from './types';

/** BSON type aliases and numbers as `$type` and `bsonType` accept them. */
const TYPE_NUMBERS: Record<string, number> = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  undefined: 6,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  javascript: 13,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
  minKey: -1,
  maxKey: 127,
};

const CLASSES: [new (...parameters: never[]) => object, string][] = [
  [Date, 'date'],
  [ObjectId, 'objectId'],
  [Binary, 'binData'],
  [BSONRegExp, 'regex'],
  [Timestamp, 'timestamp'],
  [Code, 'javascript'],
  [MinKey, 'minKey'],
  [MaxKey, 'maxKey'],
];

/** BSON type alias of a value, such as `int`, `objectId` or `null`; a missing field is `missing`. */
export const typeName = (value: BsonValue | undefined): string => {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return 'array';
  if (isDocument(value)) return 'object';
  return numericType(value) ?? CLASSES.find(([type]) => value instanceof type)?.[1] ?? 'object';
};

/** Test for one type given by alias, number or the group `number`; anything else is refused by name. */
export const typeMatcher = (wanted: BsonValue): ((value: BsonValue) => boolean) => {
  if (wanted === 'number') return (value) => numericType(value) !== undefined;
  const asNumber = toNumber(wanted);
  const alias =
    typeof wanted === 'string'
      ? wanted
      : Object.keys(TYPE_NUMBERS).find((name) => TYPE_NUMBERS[name] === asNumber);
  if (alias === undefined || TYPE_NUMBERS[alias] === undefined) {
    throw requestFailed(`Unknown type name alias or code: ${JSON.stringify(wanted)}`);
  }
  return (value) => typeName(value) === alias;
};
