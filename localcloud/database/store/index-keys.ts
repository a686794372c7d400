import { DATABASE_LIMITS } from '../../limits';
import { requestFailed } from '../errors';
import { EMPTY_ARRAY_KEY, encodeKey, invertKey } from '../value/key';
import { fieldOf, isDocument, type BsonValue, type Document } from '../value/types';

/** One field of an index. */
export interface IndexField {
  path: string;
  parts: string[];
  direction: 1 | -1;
}

/** Keys of one document in one index, and which fields met an array (bit i for field i). */
export interface IndexKeys {
  keys: Buffer[];
  multikey: number;
}

/** Where the walk along one field's path stands: at a value, or in front of an array. */
interface Cursor {
  value: BsonValue | undefined;
  rest: string[];
  /** The value is final: an element of an array already taken apart, or the end of an empty one. */
  final?: 'value' | 'empty';
}

const walk = ({ value, rest, final }: Cursor): Cursor => {
  if (final !== undefined) return { value, rest, final };
  let at = 0;
  while (at < rest.length && isDocument(value)) value = fieldOf(value, rest[at++] as string);
  if (Array.isArray(value)) return { value, rest: rest.slice(at) };
  return { value: at < rest.length ? undefined : value, rest: [], final: 'value' };
};

const element = (cursor: Cursor, item: BsonValue): Cursor =>
  cursor.rest.length === 0
    ? { value: item, rest: [], final: 'value' }
    : { value: isDocument(item) ? item : undefined, rest: cursor.rest };

const encodeField = ({ value, final }: Cursor, field: IndexField): Buffer => {
  const key = final === 'empty' ? EMPTY_ARRAY_KEY : encodeKey(value);
  if (key.length > DATABASE_LIMITS.indexFieldBytes) {
    throw requestFailed(
      `key too large to index, failing: field '${field.path}' has ${key.length} bytes, at most ${DATABASE_LIMITS.indexFieldBytes} are allowed`,
    );
  }
  return field.direction === 1 ? key : invertKey(key);
};

const expand = (fields: IndexField[], start: Cursor[], out: Map<string, Buffer>): number => {
  const cursors = start.map(walk);
  const first = cursors.findIndex((cursor) => cursor.final === undefined);
  if (first === -1) {
    const key = Buffer.concat(cursors.map((cursor, i) => encodeField(cursor, fields[i] as IndexField)));
    out.set(key.toString('latin1'), key);
    return 0;
  }
  const array = (cursors[first] as Cursor).value as BsonValue[];
  let multikey = 0;
  cursors.forEach((cursor, i) => {
    if (cursor.final !== undefined) return;
    if (cursor.value !== array) {
      throw requestFailed(`cannot index parallel arrays [${fields[i]?.path}] [${fields[first]?.path}]`);
    }
    multikey |= 1 << i;
  });
  const on = (cursor: Cursor, next: Cursor): Cursor => (cursor.final === undefined ? next : cursor);
  if (array.length === 0) {
    const empty: Cursor = { value: undefined, rest: [], final: 'empty' };
    const missing: Cursor = { value: undefined, rest: [], final: 'value' };
    expand(
      fields,
      cursors.map((cursor) => on(cursor, cursor.rest.length === 0 ? empty : missing)),
      out,
    );
  }
  for (const item of array) {
    multikey |= expand(
      fields,
      cursors.map((cursor) => on(cursor, element(cursor, item))),
      out,
    );
  }
  return multikey;
};

/** Every key a document has in an index; a missing field counts as null, an array gives a key per element. */
export const indexKeysOf = (document: Document, fields: IndexField[]): IndexKeys => {
  const out = new Map<string, Buffer>();
  const multikey = expand(
    fields,
    fields.map(({ parts }) => ({ value: document, rest: parts })),
    out,
  );
  return { keys: [...out.values()], multikey };
};
