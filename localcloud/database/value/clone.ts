import { isDocument, setField, type BsonValue, type Document } from './types';

/** Deep copy of documents and arrays; BSON scalars are never changed in place and are shared. */
export const cloneValue = (value: BsonValue): BsonValue => {
  if (Array.isArray(value)) return value.map(cloneValue);
  if (!isDocument(value)) return value;
  const copy: Document = {};
  for (const [name, child] of Object.entries(value)) setField(copy, name, cloneValue(child));
  return copy;
};
