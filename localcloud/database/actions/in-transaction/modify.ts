import { insertIn, writeIn } from '../../transaction/write';
import type { AdminRequest } from '../../types';
import { encodeKey } from '../../value/key';
import type { BsonValue } from '../../value/types';
import { compileChange, upsertedDocument } from '../change';
import { changeRequestOf, type Modified } from '../modify-document';
import { storableText } from '../new-document';
import type { Session } from '../session';
import { documentIdOf } from './document-id';
import { runIn } from './run';

/** `doc().update()` and `doc().set()` inside a transaction. */
export const modifyInTransaction = (body: AdminRequest, session: Session): Modified =>
  runIn(body, session, ({ transaction, view }) => {
    const request = changeRequestOf(body, session);
    const idKey = encodeKey(documentIdOf(request.query));
    const change = compileChange(request);
    const collection = session.writing(body['collectionName']);
    const before = view.read(collection, idKey);
    if (before !== undefined) {
      const after = change(before);
      if (after === undefined) return { updated: 0 };
      writeIn(session.transactions, transaction, collection, { idKey, before, after });
      return { updated: 1 };
    }
    if (body['upsert'] !== true) return { updated: 0 };
    const document = upsertedDocument(request);
    insertIn(session.transactions, transaction, view, collection, { document, text: storableText(document) });
    return { updated: 0, upsert_id: document['_id'] as BsonValue };
  });
