import { holdsOperators } from '../query/compile';
import { cloneValue } from '../value/clone';
import { isDocument, type BsonValue, type Document } from '../value/types';
import { writePath } from './paths';

const equalityOf = (operand: BsonValue): BsonValue | undefined => {
  if (!holdsOperators(operand)) return operand;
  return Object.keys(operand).length === 1 ? operand['$eq'] : undefined;
};

const collect = (query: Document, base: Document): void => {
  for (const [key, operand] of Object.entries(query)) {
    if (key === '$and' && Array.isArray(operand)) {
      for (const branch of operand) if (isDocument(branch)) collect(branch, base);
    }
    const value = key.startsWith('$') ? undefined : equalityOf(operand);
    if (value !== undefined) writePath(base, key.split('.'), cloneValue(value));
  }
};

/** The fields an upsert takes from its query: everything the query demands to be equal to a value. */
export const upsertBase = (query: Document): Document => {
  const base: Document = {};
  collect(query, base);
  return base;
};
