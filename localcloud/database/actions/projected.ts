import { compileProjection } from '../projection/compile';
import type { AdminRequest } from '../types';
import { decodeDocument, parseStored } from '../value/decode';
import { encodeDocument } from '../value/encode';
import type { Document } from '../value/types';

/** The texts of found documents, cut down to the projection the request asks for. */
export const projected = (
  texts: string[],
  body: AdminRequest,
  query: Document,
  now: () => number,
): string[] => {
  if (body['projection'] === undefined) return texts;
  const project = compileProjection(decodeDocument(body['projection'], 'projection', now), query);
  return texts.map((text) => encodeDocument(project(parseStored(text))));
};
