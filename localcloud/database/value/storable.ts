import { requestFailed } from '../errors';
import { DATABASE_LIMITS } from '../../limits';
import { isDocument, type BsonValue } from './types';

const DBREF_FIELDS = new Set(['$ref', '$id', '$db']);

/** Refuses what a document may not hold: `$` field names, and nesting beyond the limit. */
export const checkStorable = (value: BsonValue, path: string, depth = 1): void => {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    checkDepth(depth);
    for (const element of value) checkStorable(element, path, depth + 1);
    return;
  }
  if (!isDocument(value)) return;
  checkDepth(depth);
  for (const name in value) {
    if (name.startsWith('$') && !DBREF_FIELDS.has(name)) {
      throw requestFailed(
        `The dollar ($) prefixed field '${name}' in '${join(path, name)}' is not valid for storage.`,
      );
    }
    if (name.includes('\0')) throw requestFailed('Field names may not contain a null byte');
    const child = value[name];
    if (typeof child === 'object' && child !== null) checkStorable(child, join(path, name), depth + 1);
  }
};

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const checkDepth = (depth: number): void => {
  const limit = DATABASE_LIMITS.nestingDepth;
  if (depth > limit) throw requestFailed(`Document exceeds maximum nested object depth: ${limit}`);
};
