import { isDocument, type BsonValue, type Document } from '../value/types';

const shapeOf = (value: BsonValue): unknown => {
  if (Array.isArray(value)) return value.some(isDocument) ? value.map(shapeOf) : ['?'];
  if (!isDocument(value)) return '?';
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shapeOf(child)]));
};

/** A query with its values left out: `{status: 'x', n: {$gt: 5}}` becomes `{"status":"?","n":{"$gt":"?"}}`. */
export const queryShape = (query: Document): string => JSON.stringify(shapeOf(query));
