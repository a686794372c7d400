import { DATABASE_LIMITS } from '../../limits';
import { DatabaseError } from '../errors';
import { find } from '../plan/find';
import { compileProjection } from '../projection/compile';
import { parseSortSpec } from '../sort/sort-spec';
import { encodeKey } from '../value/key';
import { decodeDocument, parseStored } from '../value/decode';
import { encodeDocument } from '../value/encode';
import type { BsonValue, Document } from '../value/types';
import type { CollectionStore } from '../store/collection-store';
import { textOf } from '../store/rows';
import type { AdminRequest } from '../types';
import { limitOf, offsetOf, queryOf, scopeOf } from './parameters';
import type { Session } from './session';

/** `_id` of a query that asks for nothing else: the common `doc(id)`, answered without planning. */
const onlyId = (query: Document): BsonValue | undefined => {
  const keys = Object.keys(query);
  const id = query['_id'];
  return keys.length === 1 && (typeof id === 'string' || typeof id === 'number') ? id : undefined;
};

const textsOf = (collection: CollectionStore, body: AdminRequest, session: Session): string[] => {
  const query = queryOf(body, session.now);
  const id = onlyId(query);
  if (id !== undefined && offsetOf(body) === 0) {
    const row = collection.byId(encodeKey(id));
    session.stats.documentsRead(row === undefined ? 0 : 1);
    return row === undefined ? [] : [textOf(row)];
  }
  const { order } = body;
  const sort = order === undefined ? [] : parseSortSpec(decodeDocument(order, 'order', session.now), 'order');
  const search = { query, sort, skip: offsetOf(body), limit: limitOf(body), scope: scopeOf(session) };
  return Array.from(find(collection, search, session.stats), ({ text }) => text);
};

/** Refuses a reply whose documents together are larger than production sends (1 MB). */
export const checkResultSize = (texts: string[]): void => {
  const limit = DATABASE_LIMITS.resultBytes;
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  // A character takes at most three bytes, so most replies need no counting.
  if (characters * 3 <= limit) return;
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > limit) {
    throw new DatabaseError(
      'DATABASE_QUERY_RESULT_SIZE_EXCEED',
      `database query result size exceed limit (1MB): ${bytes} bytes`,
    );
  }
};

/** `get()` of a query or a document: the EJSON texts as stored, projected when asked for. */
export const getDocument = (body: AdminRequest, session: Session): { list: string[] } => {
  const collection = session.reading(body['collectionName']);
  let list = textsOf(collection, body, session);
  if (body['projection'] !== undefined) {
    const query = queryOf(body, session.now);
    const project = compileProjection(decodeDocument(body['projection'], 'projection', session.now), query);
    list = list.map((text) => encodeDocument(project(parseStored(text))));
  }
  checkResultSize(list);
  return { list };
};
