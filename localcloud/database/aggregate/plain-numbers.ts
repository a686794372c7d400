import { toNumber } from '../value/numbers';
import { isDocument, type BsonValue, type Document } from '../value/types';

const plain = (value: BsonValue): BsonValue => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (!isDocument(value)) return toNumber(value) ?? value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, plain(child)]));
};

/** The document with int64, double and decimal objects as plain numbers, which is what expressions calculate with. */
export const plainNumbers = (document: Document, text: string): Document =>
  text.includes('"$number') ? (plain(document) as Document) : document;
