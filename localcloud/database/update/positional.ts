import { requestFailed, unknownOperator } from '../errors';
import { compileQuery } from '../query/compile';
import type { Document } from '../value/types';
import type { PathUpdate } from './compile';
import { readPath, writePath } from './paths';
import { cloneValue } from '../value/clone';

/** True for `$` (the element the query matched), `$[]` (every element) and `$[name]`. */
export const isPositional = (part: string): boolean => part === '$' || /^\$\[.*\]$/.test(part);

/** Position of the first element which, standing alone in its array, still lets the document match the query. */
export const matchedIndex = (document: Document, parts: string[], query: Document): number => {
  const array = readPath(document, parts);
  if (Array.isArray(array)) {
    const matches = compileQuery(query);
    const probe = cloneValue(document) as Document;
    for (let i = 0; i < array.length; i++) {
      writePath(probe, parts, [array[i] ?? null]);
      if (matches(probe)) return i;
    }
  }
  throw requestFailed('The positional operator did not find the match needed from the query.');
};

const elementCount = (document: Document, parts: string[], path: string): number => {
  const array = readPath(document, parts);
  if (Array.isArray(array)) return array.length;
  throw requestFailed(`The path '${path}' must exist in the document in order to apply array updates.`);
};

/** Replaces `$` and `$[]` in an update's path by the positions they mean in this document. */
export const expandPositions = (update: PathUpdate, document: Document, query: Document): PathUpdate[] => {
  const parts = update.path.split('.');
  const at = parts.findIndex(isPositional);
  if (at === -1) return [update];
  const before = parts.slice(0, at);
  const rest = parts.slice(at + 1);
  const placed = (index: number): PathUpdate => ({
    ...update,
    path: [...before, String(index), ...rest].join('.'),
  });
  if (parts[at] === '$')
    return expandPositions(placed(matchedIndex(document, before, query)), document, query);
  if (parts[at] !== '$[]') throw unknownOperator(`array filters are not supported: ${update.path}`);
  const count = elementCount(document, before, update.path);
  return Array.from({ length: count }, (_, index) => expandPositions(placed(index), document, query)).flat();
};
