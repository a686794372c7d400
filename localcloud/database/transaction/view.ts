import { compileQuery } from '../query/compile';
import { find } from '../plan/find';
import type { Found, Search } from '../plan/search';
import { orderingOf, sortInMemory } from '../plan/sort-in-memory';
import type { StatsRecorder } from '../stats';
import type { CollectionStore } from '../store/collection-store';
import { textOf } from '../store/rows';
import { parseStored } from '../value/decode';
import { encodeKey } from '../value/key';
import type { Transaction } from './transaction';
import type { Versions } from './versions';

/** Row of a document that is not (or no longer) stored like that: it exists only in the transaction's view. */
const NO_ROW = -1;

/** What a transaction sees of the database: its snapshot with its own writes on top. */
export interface View {
  /** EJSON text of a document, or undefined when the transaction does not see one. */
  read(collection: CollectionStore, idKey: Buffer): string | undefined;
  /** The documents a search finds in what the transaction sees. */
  find(collection: CollectionStore, search: Search): Found[];
}

/** The view of one transaction. */
export const viewOf = (transaction: Transaction, versions: Versions, stats: StatsRecorder): View => {
  const snapshot = transaction.snapshot ?? 0;
  const read: View['read'] = (collection, idKey) => {
    const key = idKey.toString('latin1');
    const own = transaction.writeOf(collection, key);
    if (own !== undefined) return own.after?.text;
    const past = versions.at(snapshot, collection.id, key);
    if (past !== undefined) return past.text;
    const row = collection.byId(idKey);
    stats.documentsRead(row === undefined ? 0 : 1);
    return row === undefined ? undefined : textOf(row);
  };

  /** Documents that differ from what is stored now: changed by others since the snapshot, or by itself. */
  const different = (collection: CollectionStore): Map<string, string | undefined> => {
    const texts = new Map<string, string | undefined>();
    for (const [key, past] of versions.changedSince(snapshot, collection.id)) texts.set(key, past.text);
    for (const [key, own] of transaction.writes.get(collection) ?? []) texts.set(key, own.after?.text);
    return texts;
  };

  return {
    read,
    find: (collection, search) => {
      const matches = compileQuery(search.query, search.scope);
      const others = different(collection);
      const found: Found[] = [];
      for (const stored of find(collection, { ...search, sort: [], skip: 0, limit: Infinity }, stats)) {
        const document = stored.document ?? parseStored(stored.text);
        if (!others.has(encodeKey(document['_id']).toString('latin1'))) found.push({ ...stored, document });
      }
      for (const text of others.values()) {
        const document = text === undefined ? undefined : parseStored(text);
        if (document !== undefined && text !== undefined && matches(document))
          found.push({ rid: NO_ROW, text, document });
      }
      const ordering = orderingOf(search);
      return ordering === undefined
        ? found.slice(search.skip, search.skip + search.limit)
        : sortInMemory(found, ordering, search);
    },
  };
};
