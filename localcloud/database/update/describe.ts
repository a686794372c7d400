import { encodeDocument } from '../value/encode';
import type { BsonValue, Document } from '../value/types';

/** How an error names the document it is about, as the server does. */
export const describeDocument = (document: Document): string =>
  `{_id: ${describeValue(document['_id'] ?? null)}}`;

/** Short EJSON form of a value for an error text. */
export const describeValue = (value: BsonValue): string => {
  const text = encodeDocument({ value });
  return text.slice('{"value":'.length, -1).slice(0, 200);
};
