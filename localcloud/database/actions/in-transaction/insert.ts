import { insertIn } from '../../transaction/write';
import type { AdminRequest } from '../../types';
import type { BsonValue } from '../../value/types';
import { newDocumentsOf } from '../insert-document';
import { storableText } from '../new-document';
import type { Session } from '../session';
import { runIn } from './run';

/** `add()` inside a transaction: nobody else sees the documents before the commit. */
export const insertInTransaction = (body: AdminRequest, session: Session): { insertedIds: BsonValue[] } =>
  runIn(body, session, ({ transaction, view }) => {
    const documents = newDocumentsOf(body, session);
    const collection = session.writing(body['collectionName']);
    for (const document of documents) {
      insertIn(session.transactions, transaction, view, collection, {
        document,
        text: storableText(document),
      });
    }
    return { insertedIds: documents.map((document) => document['_id'] as BsonValue) };
  });
