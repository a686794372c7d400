import type { DatabaseError } from '../errors';
import type { Document } from '../value/types';
import type { Connection } from './connection';
import { duplicateKey } from './duplicate-key';
import { indexKeysOf, type IndexField } from './index-keys';
import type { StoredRow } from './rows';
import type { WriteHooks } from './write-hooks';

/** What SQLite remembers of an index. */
export interface IndexRecord {
  id: number;
  name: string;
  fields: IndexField[];
  unique: boolean;
  multikey: number;
}

/** A stretch of an index: keys from `from` (inclusive) to `to` (exclusive), in either direction. */
export interface KeyRange {
  from: Buffer;
  to: Buffer;
}

/** Place in an index after which reading goes on. */
export interface IndexPosition {
  key: Uint8Array;
  rid: number;
}

/** A declared index: a SQLite table of (key, document row) in key order. */
export class IndexStore {
  readonly name: string;
  readonly fields: IndexField[];
  readonly unique: boolean;
  private readonly table: string;
  private multikeyBits: number;

  constructor(
    private readonly connection: Connection,
    private readonly record: IndexRecord,
    private readonly collection: string,
    documentTable: string,
    private readonly hooks: WriteHooks,
  ) {
    this.name = record.name;
    this.fields = record.fields;
    this.unique = record.unique;
    this.multikeyBits = record.multikey;
    this.table = `i${record.id}`;
    const select = `SELECT i.k AS k, i.rid AS rid, d.doc AS doc FROM ${this.table} i CROSS JOIN ${documentTable} d ON d.rid = i.rid`;
    this.forward = `${select} WHERE (i.k, i.rid) > (?, ?) AND i.k < ? ORDER BY i.k, i.rid LIMIT ?`;
    this.backward = `${select} WHERE (i.k, i.rid) < (?, ?) AND i.k >= ? ORDER BY i.k DESC, i.rid DESC LIMIT ?`;
  }
  private readonly forward: string;
  private readonly backward: string;

  /** True when some document has an array on the way to (or at) the field. */
  isMultikey(field: number): boolean {
    return (this.multikeyBits & (1 << field)) !== 0;
  }

  /** Keys a document has in this index, without anything being stored. */
  keysFor(document: Document): Buffer[] {
    return indexKeysOf(document, this.fields).keys;
  }

  /** Name of a key among all keys of all indexes. */
  keyName(key: Buffer): string {
    return `${this.table} ${key.toString('latin1')}`;
  }

  /** Row of the document that has a key in this index, for unique indexes. */
  owner(key: Buffer): number | undefined {
    const [row] = this.connection.all(`SELECT rid FROM ${this.table} WHERE k = ?`, [key]);
    return row?.['rid'] as number | undefined;
  }

  /** Reads again what was stored of this index, after a rollback. */
  reload(): void {
    const [row] = this.connection.all('SELECT multikey FROM indexes WHERE id = ?', [this.record.id]);
    this.multikeyBits = (row?.['multikey'] as number | undefined) ?? 0;
  }

  /** Creates the table this index lives in. */
  create(): void {
    this.connection.exec(
      this.unique
        ? `CREATE TABLE ${this.table} (k BLOB PRIMARY KEY, rid INTEGER NOT NULL) WITHOUT ROWID`
        : `CREATE TABLE ${this.table} (k BLOB, rid INTEGER, PRIMARY KEY (k, rid)) WITHOUT ROWID`,
    );
  }

  /** The refusal of a document whose key another has already. */
  duplicate(document: Document): DatabaseError {
    return duplicateKey(this.collection, this.name, this.fields, document);
  }

  /** Adds a document's keys; a key another document already has in a unique index is refused (E11000). */
  add(document: Document, rid: number): void {
    this.addKeys(this.keysOf(document), document, rid);
  }

  /** Removes a document's keys. */
  remove(document: Document, rid: number): void {
    for (const key of this.keysOf(document)) this.removeKey(key, rid);
  }

  /** Moves a document's keys from its old to its new content, touching only those that differ. */
  change(before: Document, after: Document, rid: number): void {
    const old = this.keysOf(before);
    const fresh = this.keysOf(after);
    for (const key of old) if (!fresh.some((other) => other.equals(key))) this.removeKey(key, rid);
    this.addKeys(
      fresh.filter((key) => !old.some((other) => other.equals(key))),
      after,
      rid,
    );
  }

  /** Next documents of a range in key order (or backwards), at most `limit`, with their positions. */
  read(
    range: KeyRange,
    backward: boolean,
    after: IndexPosition | undefined,
    limit: number,
  ): (StoredRow & IndexPosition)[] {
    const rows = backward
      ? this.connection.all(this.backward, [after?.key ?? range.to, after?.rid ?? -1, range.from, limit])
      : this.connection.all(this.forward, [after?.key ?? range.from, after?.rid ?? -1, range.to, limit]);
    return rows.map((row) => ({
      key: row['k'] as Uint8Array,
      rid: row['rid'] as number,
      bytes: row['doc'] as Uint8Array,
    }));
  }

  private keysOf(document: Document): Buffer[] {
    const { keys, multikey } = indexKeysOf(document, this.fields);
    if ((multikey | this.multikeyBits) !== this.multikeyBits) {
      this.multikeyBits |= multikey;
      this.connection.run('UPDATE indexes SET multikey = ? WHERE id = ?', [
        this.multikeyBits,
        this.record.id,
      ]);
    }
    return keys;
  }

  private addKeys(keys: Buffer[], document: Document, rid: number): void {
    for (const key of keys) {
      if (this.unique) {
        this.hooks.beforeUniqueKey(this, key);
        if (this.owner(key) !== undefined) throw this.duplicate(document);
      }
      this.connection.run(`INSERT INTO ${this.table} (k, rid) VALUES (?, ?)`, [key, rid]);
    }
  }

  private removeKey(key: Buffer, rid: number): void {
    this.connection.run(`DELETE FROM ${this.table} WHERE k = ? AND rid = ?`, [key, rid]);
  }
}
