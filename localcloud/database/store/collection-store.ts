import type { Document } from '../value/types';
import { encodeKey } from '../value/key';
import type { Connection } from './connection';
import { duplicateKey } from './duplicate-key';
import type { IndexPosition, IndexStore, KeyRange } from './index-store';
import type { StoredRow } from './rows';
import type { WriteHooks } from './write-hooks';

const ID_FIELD = [{ path: '_id', parts: ['_id'] }];

/** A document and its EJSON text. */
export interface Content {
  document: Document;
  text: string;
}

/** Documents of one collection in order of insertion, with their declared indexes. */
export class CollectionStore {
  /** Filled by the store once it has opened them. */
  indexes: IndexStore[] = [];
  readonly table: string;

  constructor(
    private readonly connection: Connection,
    readonly id: number,
    readonly name: string,
    private readonly hooks: WriteHooks,
  ) {
    this.table = `d${id}`;
    const select = `SELECT rid, id AS k, doc FROM ${this.table}`;
    this.sql = {
      byId: `SELECT rid, doc FROM ${this.table} WHERE id = ?`,
      byRid: `SELECT rid, doc FROM ${this.table} WHERE rid = ?`,
      scan: `SELECT rid, doc FROM ${this.table} WHERE rid > ? ORDER BY rid LIMIT ?`,
      forward: `${select} WHERE id >= ? AND id < ? ORDER BY id LIMIT ?`,
      onward: `${select} WHERE id > ? AND id < ? ORDER BY id LIMIT ?`,
      backward: `${select} WHERE id < ? AND id >= ? ORDER BY id DESC LIMIT ?`,
      insert: `INSERT INTO ${this.table} (id, doc) VALUES (?, ?)`,
      update: `UPDATE ${this.table} SET doc = ? WHERE rid = ?`,
      remove: `DELETE FROM ${this.table} WHERE rid = ?`,
      count: `SELECT count(*) AS n FROM ${this.table}`,
    };
  }
  private readonly sql: Record<string, string>;

  /** The document with this `_id`, if there is one. */
  byId(idKey: Buffer): StoredRow | undefined {
    return this.rows('byId', [idKey])[0];
  }

  /** The document in this row, if it is still there. */
  byRid(rid: number): StoredRow | undefined {
    return this.rows('byRid', [rid])[0];
  }

  /** Next documents in order of insertion. */
  scan(afterRid: number, limit: number): StoredRow[] {
    return this.rows('scan', [afterRid, limit]);
  }

  /** Next documents of a range of `_id`s, in order of `_id` or backwards. */
  readIds(
    range: KeyRange,
    backward: boolean,
    after: IndexPosition | undefined,
    limit: number,
  ): (StoredRow & IndexPosition)[] {
    const rows = backward
      ? this.rows('backward', [after?.key ?? range.to, range.from, limit])
      : this.rows(after === undefined ? 'forward' : 'onward', [after?.key ?? range.from, range.to, limit]);
    return rows as (StoredRow & IndexPosition)[];
  }

  /** Number of documents. */
  count(): number {
    return this.connection.all(this.sql['count'] as string)[0]?.['n'] as number;
  }

  /** Stores a new document; an `_id` or unique key already there is refused (E11000). */
  insert(document: Document, text: string): void {
    const key = this.allowed(document);
    const rid = this.insertRow(document, key, text);
    for (const index of this.indexes) index.add(document, rid);
    this.hooks.written(this, key.toString('latin1'), undefined);
  }

  /** Replaces the content of a row; the `_id` stays. */
  replace(rid: number, before: Content, after: Content): void {
    const key = this.allowed(after.document);
    for (const index of this.indexes) index.change(before.document, after.document, rid);
    this.connection.run(this.sql['update'] as string, [Buffer.from(after.text, 'utf8'), rid]);
    this.hooks.written(this, key.toString('latin1'), before.text);
  }

  /** Removes a row and its index entries. */
  remove(rid: number, before: Content): void {
    const key = this.allowed(before.document);
    for (const index of this.indexes) index.remove(before.document, rid);
    this.connection.run(this.sql['remove'] as string, [rid]);
    this.hooks.written(this, key.toString('latin1'), before.text);
  }

  private allowed(document: Document): Buffer {
    const key = encodeKey(document['_id']);
    this.hooks.beforeWrite(this, key.toString('latin1'));
    return key;
  }

  private insertRow(document: Document, key: Buffer, text: string): number {
    const values = [key, Buffer.from(text, 'utf8')];
    try {
      return Number(this.connection.run(this.sql['insert'] as string, values).lastInsertRowid);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('UNIQUE')) throw error;
      throw duplicateKey(this.name, '_id_', ID_FIELD, document);
    }
  }

  private rows(name: string, values: (number | Uint8Array)[]): StoredRow[] {
    return this.connection.all(this.sql[name] as string, values).map((row) => ({
      key: row['k'] as Uint8Array,
      rid: row['rid'] as number,
      bytes: row['doc'] as Uint8Array,
    }));
  }
}
