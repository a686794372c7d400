import { DatabaseError } from '../errors';
import type { AdminRequest } from '../types';
import { collectionName } from './collection-name';
import type { Session } from './session';

/** `createCollection()`: refused when the collection is there already. */
export const addCollection = (body: AdminRequest, session: Session): Record<string, never> => {
  const name = collectionName(body['collectionName']);
  if (session.store.collection(name) !== undefined) {
    throw new DatabaseError(
      'DATABASE_COLLECTION_ALREADY_EXIST',
      `[ResourceUnavailable.ResourceExist] Table exist: collection ${name} already exists.`,
    );
  }
  session.store.create(name);
  return {};
};
