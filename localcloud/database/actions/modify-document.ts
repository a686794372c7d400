import { invalidParam, requestFailed } from '../errors';
import { find, type Found } from '../plan/find';
import type { CollectionStore } from '../store/collection-store';
import type { AdminRequest } from '../types';
import { compileUpdate } from '../update/compile';
import { upsertBase } from '../update/upsert-base';
import { valuesEqual } from '../value/compare';
import { decodeDocument, parseStored } from '../value/decode';
import type { BsonValue, Document } from '../value/types';
import { newDocument, storableText } from './new-document';
import { queryOf, scopeOf } from './parameters';
import type { Session } from './session';

/** New content of a document, worked out from its present content. */
export type Change = (document: Document) => Document;

const replacement =
  (data: Document): Change =>
  (document) => {
    const id = document['_id'] as BsonValue;
    if (data['_id'] !== undefined && !valuesEqual(data['_id'], id)) {
      throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'");
    }
    return { _id: id, ...data };
  };

/** How a request changes documents: update operators (`merge`) or a whole new content. */
export const changeOf = (data: Document, merge: boolean, query: Document): Change => {
  if (merge) {
    const update = compileUpdate(data);
    return (document) => {
      update(document, query);
      return document;
    };
  }
  const operator = Object.keys(data).find((key) => key.startsWith('$'));
  if (operator !== undefined)
    throw requestFailed(`the replacement document must not contain update operators: ${operator}`);
  return replacement(data);
};

/** Stores the changed content of a found document; false when nothing in it changed. */
export const applyChange = (
  collection: CollectionStore,
  { rid, text }: Found,
  change: Change,
): string | undefined => {
  const after = change(parseStored(text));
  const fresh = storableText(after);
  if (fresh === text) return undefined;
  collection.replace(rid, parseStored(text), after, fresh);
  return fresh;
};

/** The document an upsert inserts when nothing matched. */
const upserted = (query: Document, data: Document, merge: boolean, now: number): Document => {
  const base = upsertBase(query);
  if (!merge)
    return newDocument({ ...(base['_id'] === undefined ? {} : { _id: base['_id'] }), ...data }, now);
  const { $setOnInsert = {}, ...operators } = data;
  const $set = { ...(operators['$set'] as Document), ...($setOnInsert as Document) };
  compileUpdate({ ...operators, ...(Object.keys($set).length === 0 ? {} : { $set }) })(base, query);
  return newDocument(base, now);
};

/** `update()` and `set()`: changes every match (or the first), or inserts when told to and nothing matched. */
export const modifyDocument = (
  body: AdminRequest,
  session: Session,
): { updated: number; upsert_id?: BsonValue } => {
  const query = queryOf(body, session.now);
  const data = decodeDocument(body['data'], 'data', session.now);
  const merge = body['merge'] === true;
  const upsert = body['upsert'] === true;
  if (!merge && body['multi'] === true) throw invalidParam('multi update is not supported for a replacement');
  const change = changeOf(data, merge, query);
  const collection = upsert
    ? session.writing(body['collectionName'])
    : session.reading(body['collectionName']);
  const search = {
    query,
    sort: [],
    skip: 0,
    limit: body['multi'] === true ? Infinity : 1,
    scope: scopeOf(session),
  };
  return session.store.atomically(() => {
    const targets = Array.from(find(collection, search, session.stats));
    if (targets.length === 0 && upsert) {
      const document = upserted(query, data, merge, session.now());
      collection.insert(document, storableText(document));
      session.stats.documentsWritten(1);
      return { updated: 0, upsert_id: document['_id'] as BsonValue };
    }
    const updated = targets.filter((target) => applyChange(collection, target, change) !== undefined).length;
    session.stats.documentsWritten(updated);
    return { updated };
  });
};
