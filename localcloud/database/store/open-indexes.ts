import type { IndexDeclaration } from '../types';
import { buildIndex, fieldsOf } from './build-index';
import type { CollectionStore } from './collection-store';
import type { Connection } from './connection';
import { IndexStore } from './index-store';
import type { WriteHooks } from './write-hooks';

const identityOf = ({ name, fields, unique = false }: IndexDeclaration): string =>
  JSON.stringify([name, fields, unique]);

const dropIndex = (connection: Connection, id: number): void => {
  connection.exec(`DROP TABLE i${id}`);
  connection.run('DELETE FROM indexes WHERE id = ?', [id]);
};

/** Opens a collection's indexes: those declared as before stay, changed ones are built anew, others go. */
export const openIndexes = (
  connection: Connection,
  collection: CollectionStore,
  declared: IndexDeclaration[],
  hooks: WriteHooks,
): IndexStore[] => {
  const open = (
    id: number,
    { name, fields, unique = false }: IndexDeclaration,
    multikey: number,
  ): IndexStore => {
    const record = { id, name, unique, multikey, fields: fieldsOf({ name, fields }) };
    return new IndexStore(connection, record, collection.name, collection.table, hooks);
  };
  // A geographic index has no order to read by: geographic queries are answered by looking at the documents.
  const ordered = declared.filter(({ fields }) => !fields.some(([, direction]) => direction === '2dsphere'));
  const wanted = new Map(ordered.map((declaration) => [identityOf(declaration), declaration]));
  const indexes: IndexStore[] = [];
  const sql = 'SELECT id, declaration, multikey FROM indexes WHERE collection = ?';
  for (const row of connection.all(sql, [collection.id])) {
    const identity = row['declaration'] as string;
    const declaration = wanted.get(identity);
    if (declaration === undefined) dropIndex(connection, row['id'] as number);
    else indexes.push(open(row['id'] as number, declaration, row['multikey'] as number));
    wanted.delete(identity);
  }
  for (const [identity, declaration] of wanted) {
    const insert = 'INSERT INTO indexes (collection, declaration, multikey) VALUES (?, ?, 0)';
    const { lastInsertRowid } = connection.run(insert, [collection.id, identity]);
    const index = open(Number(lastInsertRowid), declaration, 0);
    index.create();
    buildIndex(collection, index);
    indexes.push(index);
  }
  return indexes;
};
