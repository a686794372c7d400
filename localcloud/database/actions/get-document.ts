import { find } from '../plan/find';
import type { Search } from '../plan/search';
import { parseSortSpec, type SortField } from '../sort/sort-spec';
import type { CollectionStore } from '../store/collection-store';
import { textOf } from '../store/rows';
import type { AdminRequest } from '../types';
import { decodeDocument } from '../value/decode';
import { encodeKey } from '../value/key';
import type { BsonValue, Document } from '../value/types';
import { limitOf, offsetOf, queryOf, scopeOf } from './parameters';
import { projected } from './projected';
import { checkResultSize } from './result-size';
import type { Session } from './session';

/** `_id` of a query that asks for nothing else: the common `doc(id)`, answered without planning. */
export const onlyId = (query: Document): BsonValue | undefined => {
  const keys = Object.keys(query);
  const id = query['_id'];
  return keys.length === 1 && (typeof id === 'string' || typeof id === 'number') ? id : undefined;
};

const sortOf = (body: AdminRequest, now: () => number): SortField[] =>
  body['order'] === undefined ? [] : parseSortSpec(decodeDocument(body['order'], 'order', now), 'order');

/** The search a `get()` stands for. */
export const searchOf = (body: AdminRequest, query: Document, session: Session): Search => ({
  query,
  sort: sortOf(body, session.now),
  skip: offsetOf(body),
  limit: limitOf(body),
  scope: scopeOf(session),
});

const byId = (collection: CollectionStore, id: BsonValue, session: Session): string[] => {
  const row = collection.byId(encodeKey(id));
  session.stats.documentsRead(row === undefined ? 0 : 1);
  return row === undefined ? [] : [textOf(row)];
};

/** `get()` of a query or a document: the EJSON texts as stored, projected when asked for. */
export const getDocument = (body: AdminRequest, session: Session): { list: string[] } => {
  const collection = session.reading(body['collectionName']);
  const query = queryOf(body, session.now);
  const id = onlyId(query);
  const texts =
    id !== undefined && body['offset'] === undefined
      ? byId(collection, id, session)
      : Array.from(find(collection, searchOf(body, query, session), session.stats), ({ text }) => text);
  const list = projected(texts, body, query, session.now);
  checkResultSize(list);
  return { list };
};
