import { find } from '../plan/find';
import { parseStored } from '../value/decode';
import type { AdminRequest } from '../types';
import { queryOf, scopeOf } from './parameters';
import type { Session } from './session';

/** `remove()`: every match, or only the first with `multi: false`. */
export const removeDocument = (body: AdminRequest, session: Session): { deleted: number } => {
  const collection = session.reading(body['collectionName']);
  const limit = body['multi'] === true ? Infinity : 1;
  const search = { query: queryOf(body, session.now), sort: [], skip: 0, limit, scope: scopeOf(session) };
  const deleted = session.store.atomically(() => {
    const targets = Array.from(find(collection, search, session.stats));
    for (const { rid, text, document } of targets) collection.remove(rid, document ?? parseStored(text));
    return targets.length;
  });
  session.stats.documentsWritten(deleted);
  return { deleted };
};
