import { invalidParam } from '../errors';
import type { AdminRequest } from '../types';
import { decodeDocument } from '../value/decode';
import type { BsonValue, Document } from '../value/types';
import { newDocument, storableText } from './new-document';
import type { Session } from './session';

/** The documents an `add()` brings, checked and with their `_id`s. */
export const newDocumentsOf = (body: AdminRequest, session: Session): Document[] => {
  const { data } = body;
  if (!Array.isArray(data) || data.length === 0) throw invalidParam('data must be a non-empty array');
  return data.map((item) => newDocument(decodeDocument(item, 'data', session.now), session.now()));
};

/** `add()` of one or several documents: all of them are stored, or none. */
export const insertDocument = (body: AdminRequest, session: Session): { insertedIds: BsonValue[] } => {
  const documents = newDocumentsOf(body, session);
  const collection = session.writing(body['collectionName']);
  session.store.atomically(() => {
    for (const document of documents) collection.insert(document, storableText(document));
  });
  session.stats.documentsWritten(documents.length);
  return { insertedIds: documents.map((document) => document['_id'] as BsonValue) };
};
