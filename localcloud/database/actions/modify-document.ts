import { invalidParam } from '../errors';
import type { AdminRequest } from '../types';
import { decodeDocument, parseStored } from '../value/decode';
import type { BsonValue } from '../value/types';
import { compileChange, upsertedDocument, type ChangeRequest } from './change';
import { storableText } from './new-document';
import { queryOf, scopeOf } from './parameters';
import type { Session } from './session';
import { targetsOf } from './targets';

/** Reply to an update: how many documents changed, and the `_id` of one inserted instead. */
export interface Modified {
  updated: number;
  upsert_id?: BsonValue;
}

/** The change a request asks for. */
export const changeRequestOf = (body: AdminRequest, session: Session): ChangeRequest => ({
  query: queryOf(body, session.now),
  data: decodeDocument(body['data'], 'data', session.now),
  merge: body['merge'] === true,
  now: session.now,
});

/** `update()` and `set()`: changes every match (or the first), or inserts when told to and nothing matched. */
export const modifyDocument = (body: AdminRequest, session: Session): Modified => {
  const request = changeRequestOf(body, session);
  const multi = body['multi'] === true;
  if (!request.merge && multi) throw invalidParam('multi update is not supported for a replacement');
  const change = compileChange(request);
  const collection = session.writing(body['collectionName']);
  const limit = multi ? Infinity : 1;
  const search = { query: request.query, sort: [], skip: 0, limit, scope: scopeOf(session) };
  return session.store.atomically(() => {
    let matched = 0;
    let updated = 0;
    for (const { rid, text, document } of targetsOf(collection, search, session)) {
      matched += 1;
      const after = change(text);
      if (after === undefined) continue;
      collection.replace(rid, { document: document ?? parseStored(text), text }, after);
      updated += 1;
    }
    session.stats.documentsWritten(updated);
    if (matched > 0 || body['upsert'] !== true) return { updated };
    const document = upsertedDocument(request);
    collection.insert(document, storableText(document));
    session.stats.documentsWritten(1);
    return { updated: 0, upsert_id: document['_id'] as BsonValue };
  });
};
