import type { AdminRequest } from '../types';
import { parseStored } from '../value/decode';
import { queryOf, scopeOf } from './parameters';
import type { Session } from './session';
import { targetsOf } from './targets';

/** `remove()`: every match, or only the first with `multi: false`. */
export const removeDocument = (body: AdminRequest, session: Session): { deleted: number } => {
  const query = queryOf(body, session.now);
  const collection = session.writing(body['collectionName']);
  const limit = body['multi'] === true ? Infinity : 1;
  const search = { query, sort: [], skip: 0, limit, scope: scopeOf(session) };
  return session.store.atomically(() => {
    let deleted = 0;
    for (const { rid, text, document } of targetsOf(collection, search, session)) {
      collection.remove(rid, { document: document ?? parseStored(text), text });
      deleted += 1;
    }
    session.stats.documentsWritten(deleted);
    return { deleted };
  });
};
