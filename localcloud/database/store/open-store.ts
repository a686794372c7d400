import type { IndexDeclarations } from '../types';
import { CollectionStore } from './collection-store';
import { openConnection } from './connection';
import { openIndexes } from './open-indexes';
import type { WriteHooks } from './write-hooks';

/** The collections on disk. */
export interface Store {
  /** The collection, or undefined when it was never created. */
  collection(name: string): CollectionStore | undefined;
  /** Creates a collection with its declared indexes. */
  create(name: string): CollectionStore;
  /** Runs writes in one durable transaction: all of them are stored, or none when the work throws. */
  atomically<T>(work: () => T): T;
  close(): void;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS indexes (
    id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, declaration TEXT NOT NULL, multikey INTEGER NOT NULL
  );
`;

/** Opens the database file in a folder; indexes whose declaration changed are rebuilt, all or nothing. */
export const openStore = (dir: string, declarations: IndexDeclarations, hooks: WriteHooks): Store => {
  const connection = openConnection(dir);
  const collections = new Map<string, CollectionStore>();
  const add = (id: number, name: string): CollectionStore => {
    const collection = new CollectionStore(connection, id, name, hooks);
    collection.indexes = openIndexes(connection, collection, declarations[name] ?? [], hooks);
    collections.set(name, collection);
    return collection;
  };
  try {
    connection.exec(SCHEMA);
    connection.atomically(() => {
      const rows = connection.all('SELECT id, name FROM collections');
      for (const row of rows) add(row['id'] as number, row['name'] as string);
    });
  } catch (error) {
    connection.close();
    throw error;
  }
  const reloadIndexes = (): void => {
    for (const collection of collections.values()) for (const index of collection.indexes) index.reload();
  };
  return {
    collection: (name) => collections.get(name),
    create: (name) =>
      connection.atomically(() => {
        const { lastInsertRowid } = connection.run('INSERT INTO collections (name) VALUES (?)', [name]);
        const id = Number(lastInsertRowid);
        connection.exec(
          `CREATE TABLE d${id} (rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, doc BLOB NOT NULL)`,
        );
        return add(id, name);
      }),
    atomically: (work) => {
      try {
        const result = connection.atomically(work);
        hooks.committed();
        return result;
      } catch (error) {
        hooks.discarded();
        reloadIndexes();
        throw error;
      }
    },
    close: () => connection.close(),
  };
};
