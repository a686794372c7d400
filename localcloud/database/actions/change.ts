import { requestFailed } from '../errors';
import { compileUpdate } from '../update/compile';
import { upsertBase } from '../update/upsert-base';
import { valuesEqual } from '../value/compare';
import { parseStored } from '../value/decode';
import type { BsonValue, Document } from '../value/types';
import { newDocument, storableText } from './new-document';

/** A wish to change documents, as a request states it. */
export interface ChangeRequest {
  data: Document;
  /** Update operators (true) or a whole new content (false). */
  merge: boolean;
  query: Document;
  /** Present time in epoch milliseconds. */
  now(): number;
}

/** Works out a document's new content from its stored text; undefined when nothing in it changes. */
export type Change = (text: string) => { document: Document; text: string } | undefined;

const replaced = (document: Document, data: Document): Document => {
  const id = document['_id'] as BsonValue;
  if (data['_id'] !== undefined && !valuesEqual(data['_id'], id)) {
    throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'");
  }
  return { _id: id, ...data };
};

const contentOf = ({ data, merge, query, now }: ChangeRequest): ((document: Document) => Document) => {
  if (merge) {
    const update = compileUpdate(data, now);
    return (document) => {
      update(document, query);
      return document;
    };
  }
  const operator = Object.keys(data).find((key) => key.startsWith('$'));
  if (operator !== undefined) {
    throw requestFailed(`the replacement document must not contain update operators: ${operator}`);
  }
  return (document) => newDocument(replaced(document, data), now());
};

/** Compiles a change once for all documents of a request; what is malformed is refused here, by name. */
export const compileChange = (request: ChangeRequest): Change => {
  const change = contentOf(request);
  return (before) => {
    const document = change(parseStored(before));
    const text = storableText(document);
    return text === before ? undefined : { document, text };
  };
};

/** The document an upsert inserts when nothing matched. */
export const upsertedDocument = ({ data, merge, query, now }: ChangeRequest): Document => {
  const base = upsertBase(query);
  if (!merge)
    return newDocument({ ...(base['_id'] === undefined ? {} : { _id: base['_id'] }), ...data }, now());
  const { $setOnInsert, ...operators } = data;
  const $set = { ...(operators['$set'] as Document), ...($setOnInsert as Document) };
  compileUpdate(Object.keys($set).length === 0 ? operators : { ...operators, $set }, now)(base, query);
  return newDocument(base, now());
};
