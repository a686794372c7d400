import type { IndexDeclaration, IndexDeclarations } from '../types';
import { CollectionStore } from './collection-store';
import { openConnection, type Connection } from './connection';
import { buildIndex, fieldsOf } from './build-index';
import { IndexStore, type IndexRecord } from './index-store';

/** The collections on disk. */
export interface Store {
  /** The collection, or undefined when it was never created. */
  collection(name: string): CollectionStore | undefined;
  /** Creates a collection with its declared indexes. */
  create(name: string): CollectionStore;
  atomically<T>(work: () => T): T;
  close(): void;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS indexes (
    id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, declaration TEXT NOT NULL, multikey INTEGER NOT NULL
  );
`;

const openIndexes = (
  connection: Connection,
  collection: CollectionStore,
  declared: IndexDeclaration[],
): void => {
  const wanted = new Map(declared.map((declaration) => [JSON.stringify(declaration), declaration]));
  const rows = connection.all('SELECT id, declaration, multikey FROM indexes WHERE collection = ?', [
    collection.id,
  ]);
  for (const row of rows) {
    const text = row['declaration'] as string;
    const declaration = wanted.get(text);
    const id = row['id'] as number;
    if (declaration === undefined) dropIndex(connection, id);
    else
      collection.indexes.push(openIndex(connection, collection, declaration, id, row['multikey'] as number));
    wanted.delete(text);
  }
  for (const [text, declaration] of wanted) {
    const { lastInsertRowid } = connection.run(
      'INSERT INTO indexes (collection, declaration, multikey) VALUES (?, ?, 0)',
      [collection.id, text],
    );
    const index = openIndex(connection, collection, declaration, Number(lastInsertRowid), 0);
    index.create();
    buildIndex(collection, index);
    collection.indexes.push(index);
  }
};

const openIndex = (
  connection: Connection,
  collection: CollectionStore,
  declaration: IndexDeclaration,
  id: number,
  multikey: number,
): IndexStore => {
  const { name, unique = false } = declaration;
  const record: IndexRecord = { id, name, unique, multikey, fields: fieldsOf(declaration) };
  return new IndexStore(connection, record, collection.name, collection.table);
};

const dropIndex = (connection: Connection, id: number): void => {
  connection.exec(`DROP TABLE i${id}`);
  connection.run('DELETE FROM indexes WHERE id = ?', [id]);
};

/** Opens the database file in a folder; indexes whose declaration changed are rebuilt, all or nothing. */
export const openStore = (dir: string, declarations: IndexDeclarations): Store => {
  const connection = openConnection(dir);
  const collections = new Map<string, CollectionStore>();
  const add = (id: number, name: string): CollectionStore => {
    const collection = new CollectionStore(connection, id, name);
    openIndexes(connection, collection, declarations[name] ?? []);
    collections.set(name, collection);
    return collection;
  };
  try {
    connection.exec(SCHEMA);
    connection.atomically(() => {
      for (const row of connection.all('SELECT id, name FROM collections')) {
        add(row['id'] as number, row['name'] as string);
      }
    });
  } catch (error) {
    connection.close();
    throw error;
  }
  connection.onRollback(() => {
    for (const collection of collections.values()) for (const index of collection.indexes) index.reload();
  });
  return {
    collection: (name) => collections.get(name),
    create: (name) =>
      connection.atomically(() => {
        const id = Number(
          connection.run('INSERT INTO collections (name) VALUES (?)', [name]).lastInsertRowid,
        );
        connection.exec(
          `CREATE TABLE d${id} (rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, doc BLOB NOT NULL)`,
        );
        return add(id, name);
      }),
    atomically: (work) => connection.atomically(work),
    close: () => connection.close(),
  };
};
