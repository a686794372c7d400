import type {
  Binary,
  BSONRegExp,
  Code,
  Decimal128,
  Double,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';

/**
 * A value of a stored document. A plain number stands for the BSON type its value implies (int32, else int64,
 * else double); `Long` and `Double` objects appear only where that rule would lose the stored type.
 */
export type BsonValue =
  | null
  | boolean
  | number
  | string
  | Date
  | Binary
  | BSONRegExp
  | Code
  | Decimal128
  | Double
  | Long
  | MaxKey
  | MinKey
  | ObjectId
  | Timestamp
  | BsonValue[]
  | Document;

/** A document or an embedded document. */
export interface Document {
  [key: string]: BsonValue;
}

/** True for an embedded document: a plain object, so neither an array nor a BSON scalar. */
export const isDocument = (value: unknown): value is Document => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Own property only, so that fields named like members of `Object.prototype` are missing when they are. */
export const fieldOf = (document: Document, name: string): BsonValue | undefined =>
  Object.hasOwn(document, name) ? document[name] : undefined;

/** Sets a field so that even `__proto__` becomes plain data. */
export const setField = (document: Document, name: string, value: BsonValue): void => {
  if (name !== '__proto__') document[name] = value;
  else Object.defineProperty(document, name, { value, enumerable: true, configurable: true, writable: true });
};
