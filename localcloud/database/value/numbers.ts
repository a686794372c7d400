import { Decimal128, Double, Long } from 'bson';
import type { BsonValue } from './types';

const INT64_LIMIT = 2 ** 63;
const INT32_MIN = -(2 ** 31);
const INT32_MAX = 2 ** 31 - 1;

export type NumericType = 'int' | 'long' | 'double' | 'decimal';

/** BSON number type a plain JS number stands for: the smallest that holds it exactly, as the SDK sends it. */
export const impliedType = (value: number): NumericType => {
  if (!Number.isInteger(value) || Object.is(value, -0)) return 'double';
  if (value >= INT32_MIN && value <= INT32_MAX) return 'int';
  return Math.abs(value) < INT64_LIMIT ? 'long' : 'double';
};

/** True for an int64 kept as an object; `Timestamp` extends `Long`, so the class alone does not tell. */
export const isLong = (value: unknown): value is Long => value instanceof Long && value._bsontype === 'Long';

/** A plain number when it implies exactly this int64, else the `Long` itself. */
export const longToNumber = (long: Long): number | Long => {
  const value = long.toNumber();
  return impliedType(value) === 'long' && long.equals(Long.fromBigInt(BigInt(value))) ? value : long;
};

/** BSON number type of a value, or undefined when it is no number. */
export const numericType = (value: BsonValue | undefined): NumericType | undefined => {
  if (typeof value === 'number') return impliedType(value);
  if (isLong(value)) return 'long';
  if (value instanceof Double) return 'double';
  return value instanceof Decimal128 ? 'decimal' : undefined;
};

/** Nearest double of a BSON number, or undefined when the value is no number. */
export const toNumber = (value: BsonValue | undefined): number | undefined => {
  if (typeof value === 'number') return value;
  if (isLong(value)) return value.toNumber();
  if (value instanceof Double) return value.value;
  return value instanceof Decimal128 ? Number(value.toString()) : undefined;
};

/** How far a number lies from its nearest double: only int64 values beyond 2^53 differ. */
export const residue = (value: BsonValue, nearest: number): number =>
  isLong(value) && Math.abs(nearest) >= 2 ** 53 ? Number(value.toBigInt() - BigInt(nearest)) : 0;
