import { DATABASE_LIMITS } from '../../limits';
import { invalidParam } from '../errors';

/** Checks a collection's name: it is there, no system collection, no `$`, not too long. */
export const collectionName = (name: unknown): string => {
  if (typeof name !== 'string' || name === '') throw invalidParam('collectionName is required');
  if (name.length > DATABASE_LIMITS.collectionNameLength || /[$\0\s]|^system\.|^\.|\.$/.test(name)) {
    throw invalidParam(`collectionName is invalid: ${JSON.stringify(name)}`);
  }
  return name;
};
