import { someValueAt } from '../query/path';
import type { BsonValue, Document } from '../value/types';

/** The values of a field a join looks for: elements of an array one by one, null for a missing field. */
export const valuesAt = (document: Document, parts: string[]): BsonValue[] => {
  const values: BsonValue[] = [];
  someValueAt(document, parts, 'whole', (value) => {
    if (Array.isArray(value)) values.push(...value);
    else values.push(value ?? null);
    return false;
  });
  return values;
};
