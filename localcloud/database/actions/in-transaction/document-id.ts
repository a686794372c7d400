import { invalidParam } from '../../errors';
import type { BsonValue, Document } from '../../value/types';

/** The `_id` a write inside a transaction is about; anything but one document by `_id` is refused. */
export const documentIdOf = (query: Document): BsonValue => {
  const id = query['_id'];
  if (id === undefined || Object.keys(query).length !== 1) {
    throw invalidParam('a transaction writes single documents by _id, not by where');
  }
  return id;
};
