import { find } from '../plan/find';
import type { AdminRequest } from '../types';
import { queryOf, scopeOf } from './parameters';
import type { Session } from './session';

/** `count()`: how many documents match. */
export const calculateDocument = (body: AdminRequest, session: Session): { total: number } => {
  const collection = session.reading(body['collectionName']);
  const query = queryOf(body, session.now);
  if (Object.keys(query).length === 0) return { total: collection.count() };
  let total = 0;
  const search = { query, sort: [], skip: 0, limit: Infinity, scope: scopeOf(session) };
  for (const _found of find(collection, search, session.stats)) total += 1;
  return { total };
};
