import { BSONRegExp, Decimal128, Double, EJSON, Long, MaxKey, MinKey, ObjectId } from 'bson';
import { invalidParam } from '../errors';
import { longToNumber } from './numbers';
import { isDocument, type BsonValue, type Document } from './types';

type Decoder = (value: unknown, whole: Document, now: () => number) => BsonValue;

const text = (value: unknown, key: string): string => {
  if (typeof value === 'string') return value;
  throw invalidParam(`${key} must hold a string`);
};

const plainDouble = (value: number): number | Double => {
  const impliesOtherType = Number.isInteger(value) && !Object.is(value, -0) && Math.abs(value) < 2 ** 63;
  return impliesOtherType ? new Double(value) : value;
};

const regularExpression: Decoder = (value) => {
  if (!isDocument(value)) throw invalidParam('$regularExpression must hold {pattern, options}');
  return new BSONRegExp(text(value['pattern'], 'pattern'), text(value['options'] ?? '', 'options'));
};

const date: Decoder = (value) => {
  const millis = isDocument(value)
    ? Number(value['$numberLong'])
    : typeof value === 'string'
      ? Date.parse(value)
      : Number(value);
  if (Number.isNaN(millis)) throw invalidParam(`$date is not a date: ${JSON.stringify(value)}`);
  return new Date(millis);
};

const serverDate: Decoder = (value, _whole, now) => {
  const offset = isDocument(value) ? value['offset'] : 0;
  // The SDK writes this inside canonical EJSON, so the offset arrives as {$numberInt} or already decoded.
  const millis = isDocument(offset)
    ? Number(offset['$numberInt'] ?? offset['$numberLong'])
    : Number(offset ?? 0);
  if (Number.isNaN(millis)) throw invalidParam('serverDate offset must be a number of milliseconds');
  return new Date(now() + millis);
};

/** Rare types are left to bson's own parser. */
const withBson: Decoder = (_value, whole) =>
  EJSON.deserialize(whole, { relaxed: false }) as unknown as BsonValue;

/** EJSON type keys (canonical, relaxed and CloudBase's own server date) and what they stand for. */
const DECODERS: Record<string, Decoder> = {
  $numberInt: (value) => Number(text(value, '$numberInt')),
  $numberLong: (value) => longToNumber(Long.fromString(text(value, '$numberLong'))),
  $numberDouble: (value) => plainDouble(Number(text(value, '$numberDouble'))),
  $numberDecimal: (value) => Decimal128.fromString(text(value, '$numberDecimal')),
  $date: date,
  $tcb_server_date: serverDate,
  $oid: (value) => ObjectId.createFromHexString(text(value, '$oid')),
  $regularExpression: regularExpression,
  $binary: withBson,
  $uuid: withBson,
  $timestamp: withBson,
  $minKey: () => new MinKey(),
  $maxKey: () => new MaxKey(),
  $code: withBson,
  $symbol: (value) => text(value, '$symbol'),
  $undefined: () => null,
};

const decodeTyped = (document: Document, key: string, now: () => number): BsonValue | undefined => {
  const decoder = DECODERS[key];
  if (decoder === undefined) return undefined;
  try {
    return decoder(document[key], document, now);
  } catch (error) {
    throw invalidParam(`${key}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/**
 * Turns parsed EJSON into BSON values, in place where it can. `now` answers server dates (epoch milliseconds).
 * Written here because bson's own parser either loses the numeric types or wraps every number.
 */
export const decodeValue = (value: BsonValue, now: () => number): BsonValue => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = decodeValue(value[i] ?? null, now);
    return value;
  }
  const document = value as Document;
  for (const key in document) {
    if (key.startsWith('$')) {
      const typed = decodeTyped(document, key, now);
      if (typed !== undefined) return typed;
    }
    const child = document[key] as BsonValue;
    if (typeof child === 'object' && child !== null) document[key] = decodeValue(child, now);
  }
  return document;
};

/** Parses an EJSON text sent by an SDK; anything but a document is refused, naming the parameter. */
export const decodeDocument = (ejson: unknown, parameter: string, now: () => number): Document => {
  if (typeof ejson !== 'string') throw invalidParam(`${parameter} must be an EJSON string`);
  let parsed: BsonValue;
  try {
    parsed = JSON.parse(ejson) as BsonValue;
  } catch {
    throw invalidParam(`${parameter} is not valid JSON`);
  }
  const value = decodeValue(parsed, now);
  if (!isDocument(value)) throw invalidParam(`${parameter} must be an object`);
  return value;
};

const never = (): number => 0;

/** Parses a stored document. Documents without any typed value (the common case) need no walk at all. */
export const parseStored = (stored: string): Document => {
  const parsed = JSON.parse(stored) as Document;
  return stored.includes('{"$') ? (decodeValue(parsed, never) as Document) : parsed;
};
