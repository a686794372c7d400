import type { CollectionStore } from '../store/collection-store';
import { duplicateKey } from '../store/duplicate-key';
import { textOf } from '../store/rows';
import { parseStored } from '../value/decode';
import { encodeKey } from '../value/key';
import type { Document } from '../value/types';
import type { Transaction } from './transaction';
import type { Transactions } from './transactions';
import type { View } from './view';

const ID_FIELD = [{ path: '_id', parts: ['_id'] }];

/** A document a transaction wants to write, and what it saw of it before. */
export interface IntendedWrite {
  idKey: Buffer;
  before: string | undefined;
  after: { document: Document; text: string } | undefined;
}

/** True when the stored owner of a unique key has given it up within the transaction. */
const hasGivenUp = (
  transaction: Transaction,
  collection: CollectionStore,
  rid: number,
  name: string,
): boolean => {
  const row = collection.byRid(rid);
  if (row === undefined) return true;
  const key = encodeKey(parseStored(textOf(row))['_id']).toString('latin1');
  return transaction.writeOf(collection, key) !== undefined && transaction.uniqueKeys.get(name) !== key;
};

const takeUniqueKeys = (
  transactions: Transactions,
  transaction: Transaction,
  collection: CollectionStore,
  { idKey, after }: IntendedWrite,
): void => {
  const key = idKey.toString('latin1');
  for (const [name, owner] of transaction.uniqueKeys) if (owner === key) transaction.uniqueKeys.delete(name);
  if (after === undefined) return;
  for (const index of collection.indexes) {
    // Also for the others: keys that are too long or cannot be made are refused now, not at the commit.
    const keys = index.keysFor(after.document);
    for (const indexKey of index.unique ? keys : []) {
      const name = index.keyName(indexKey);
      transactions.lockUnique(transaction, name);
      const own = transaction.uniqueKeys.get(name);
      const rid = index.owner(indexKey);
      const stored = rid !== undefined && rid !== rowOf(collection, idKey);
      const taken = own !== undefined || (stored && !hasGivenUp(transaction, collection, rid, name));
      if (taken) throw index.duplicate(after.document);
      transaction.uniqueKeys.set(name, key);
    }
  }
};

const rowOf = (collection: CollectionStore, idKey: Buffer): number | undefined => collection.byId(idKey)?.rid;

/** Notes a write of a transaction; a conflict or a duplicate key is refused at once, as in production. */
export const writeIn = (
  transactions: Transactions,
  transaction: Transaction,
  collection: CollectionStore,
  write: IntendedWrite,
): void => {
  transactions.lock(transaction, collection, write.idKey.toString('latin1'));
  takeUniqueKeys(transactions, transaction, collection, write);
  transaction.write(collection, write.idKey.toString('latin1'), write);
};

/** Notes an insertion; an `_id` the transaction already sees is refused (E11000). */
export const insertIn = (
  transactions: Transactions,
  transaction: Transaction,
  view: View,
  collection: CollectionStore,
  after: { document: Document; text: string },
): void => {
  const idKey = encodeKey(after.document['_id']);
  if (view.read(collection, idKey) !== undefined) {
    throw duplicateKey(collection.name, '_id_', ID_FIELD, after.document);
  }
  writeIn(transactions, transaction, collection, { idKey, before: undefined, after });
};

/** Stores everything a transaction wrote. */
export const storeWrites = (transaction: Transaction): number => {
  let count = 0;
  for (const [collection, writes] of transaction.writes) {
    // Removals first, so that the unique keys they free may be taken by the other writes.
    const ordered = [...writes.values()].sort(
      (a, b) => Number(a.after !== undefined) - Number(b.after !== undefined),
    );
    for (const { idKey, after } of ordered) {
      const row = collection.byId(idKey);
      const text = row === undefined ? undefined : textOf(row);
      const before = text === undefined ? undefined : { document: parseStored(text), text };
      if (row !== undefined && before !== undefined && after === undefined)
        collection.remove(row.rid, before);
      else if (row !== undefined && before !== undefined && after !== undefined)
        collection.replace(row.rid, before, after);
      else if (after !== undefined) collection.insert(after.document, after.text);
      count += 1;
    }
  }
  return count;
};
