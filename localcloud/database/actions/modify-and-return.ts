import type { AdminRequest } from '../types';
import { parseStored } from '../value/decode';
import { compileChange } from './change';
import { changeRequestOf } from './modify-document';
import { scopeOf } from './parameters';
import type { Session } from './session';
import { targetsOf } from './targets';

/** Reply of `updateAndReturn`: the document as it is now, as EJSON text. */
export interface ModifiedDocument {
  updated: number;
  doc?: string;
}

/** `updateAndReturn()`: changes the first match and returns it in its new state. */
export const modifyAndReturn = (body: AdminRequest, session: Session): ModifiedDocument => {
  const request = { ...changeRequestOf(body, session), merge: true };
  const change = compileChange(request);
  const collection = session.writing(body['collectionName']);
  const search = { query: request.query, sort: [], skip: 0, limit: 1, scope: scopeOf(session) };
  return session.store.atomically(() => {
    for (const { rid, text, document } of targetsOf(collection, search, session)) {
      const after = change(text);
      if (after === undefined) return { updated: 0, doc: text };
      collection.replace(rid, { document: document ?? parseStored(text), text }, after);
      session.stats.documentsWritten(1);
      return { updated: 1, doc: after.text };
    }
    return { updated: 0 };
  });
};
