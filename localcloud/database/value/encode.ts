import type { Long } from 'bson';
import { isLong, longToNumber } from './numbers';
import type { BsonValue, Document } from './types';

const FIRST_PLAIN_YEAR = 0;
const AFTER_PLAIN_YEARS = Date.UTC(10000, 0, 1);

const lowerNumber = (value: number): unknown => {
  if (Number.isSafeInteger(value)) return Object.is(value, -0) ? { $numberDouble: '-0.0' } : value;
  if (!Number.isFinite(value)) return { $numberDouble: String(value) };
  const isInt64 = Number.isInteger(value) && Math.abs(value) < 2 ** 63;
  return isInt64 ? { $numberLong: BigInt(value).toString() } : value;
};

/** One value has one text only, or an update could not tell that it changed nothing. */
const lowerLong = (value: Long): unknown => {
  const plain = longToNumber(value);
  return typeof plain === 'number' ? lowerNumber(plain) : { $numberLong: value.toString() };
};

const lowerDate = (value: Date): unknown => {
  const millis = value.getTime();
  const plain = millis >= FIRST_PLAIN_YEAR && millis < AFTER_PLAIN_YEARS;
  return { $date: plain ? value.toISOString() : { $numberLong: String(millis) } };
};

const lowerDocument = (document: Document): unknown => {
  let copy: Record<string, unknown> | undefined;
  for (const key in document) {
    const child = document[key] as BsonValue;
    const lowered = lower(child);
    if (lowered === child) continue;
    copy ??= { ...document };
    copy[key] = lowered;
  }
  return copy ?? document;
};

const lowerArray = (array: BsonValue[]): unknown => {
  let copy: unknown[] | undefined;
  for (let i = 0; i < array.length; i++) {
    const child = array[i] as BsonValue;
    const lowered = lower(child);
    if (lowered === child) continue;
    copy ??= [...array];
    copy[i] = lowered;
  }
  return copy ?? array;
};

const lower = (value: BsonValue): unknown => {
  if (typeof value === 'number') return lowerNumber(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return lowerArray(value);
  if (value instanceof Date) return lowerDate(value);
  if (isLong(value)) return lowerLong(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return lowerDocument(value as Document);
  return (value as unknown as { toExtendedJSON(options: object): unknown }).toExtendedJSON({
    relaxed: false,
  });
};

/**
 * EJSON text of a document in the shortest form that keeps every type: plain JSON wherever the plain value
 * implies the stored type. It is what is stored and, untouched, what the SDK gets back.
 */
export const encodeDocument = (document: Document): string => JSON.stringify(lower(document));
