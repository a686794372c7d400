import { isDocument, type BsonValue, type Document } from '../value/types';

/** A copy of a document that shares everything except what lies along a path, so that the path may be written. */
export const cloneAlong = (document: Document, parts: string[]): Document => {
  const copy: Document = { ...document };
  let at = copy;
  for (const part of parts.slice(0, -1)) {
    const child: BsonValue | undefined = at[part];
    if (!isDocument(child)) return copy;
    const next: Document = { ...child };
    at[part] = next;
    at = next;
  }
  return copy;
};
