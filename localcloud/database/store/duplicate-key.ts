import { requestFailed, type DatabaseError } from '../errors';
import { readPath } from '../update/paths';
import { describeValue } from '../update/describe';
import type { Document } from '../value/types';

/** The refusal of a second document with the same unique key, worded as production words it. */
export const duplicateKey = (
  collection: string,
  index: string,
  fields: { path: string; parts: string[] }[],
  document: Document,
): DatabaseError => {
  const key = fields
    .map(({ path, parts }) => `${path}: ${describeValue(readPath(document, parts) ?? null)}`)
    .join(', ');
  return requestFailed(
    `[FailedOperation.Insert] multiple write errors: [{write errors: [{E11000 duplicate key error collection: tnt-localcloud.${collection} index: ${index} dup key: { ${key} }}]}, {<nil>}]`,
  );
};
