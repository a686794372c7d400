import { requestFailed } from '../../errors';
import { encodeKey } from '../../value/key';
import { isDocument, setField, type BsonValue, type Document } from '../../value/types';
import type { Accumulator } from './accumulator';

/** `$push`: every value in order; a missing field adds nothing. */
export const push = (): Accumulator => {
  const values: BsonValue[] = [];
  return {
    add: (value) => {
      if (value !== undefined) values.push(value);
    },
    result: () => values,
  };
};

/** `$addToSet`: every distinct value once. */
export const addToSet = (): Accumulator => {
  const values = new Map<string, BsonValue>();
  return {
    add: (value) => {
      if (value === undefined) return;
      const key = encodeKey(value).toString('latin1');
      if (!values.has(key)) values.set(key, value);
    },
    result: () => [...values.values()],
  };
};

/** `$mergeObjects`: fields of all documents, later ones winning. */
export const mergeObjects = (): Accumulator => {
  const merged: Document = {};
  return {
    add: (value) => {
      if (value === undefined || value === null) return;
      if (!isDocument(value)) throw requestFailed('$mergeObjects requires object inputs');
      for (const [name, field] of Object.entries(value)) setField(merged, name, field);
    },
    result: () => merged,
  };
};
