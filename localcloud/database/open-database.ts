import { addCollection } from './actions/add-collection';
import { aggregateDocuments } from './actions/aggregate-documents';
import { calculateDocument } from './actions/calculate-document';
import { collectionName } from './actions/collection-name';
import { getDocument } from './actions/get-document';
import { insertDocument } from './actions/insert-document';
import { modifyDocument } from './actions/modify-document';
import { removeDocument } from './actions/remove-document';
import type { Session } from './actions/session';
import { collectionNotExist, DatabaseError, errorReply } from './errors';
import { createStats } from './stats';
import { openStore } from './store/open-store';
import type { AdminReply, AdminRequest, DatabaseStats, IndexDeclarations } from './types';

export type { AdminReply, AdminRequest, DatabaseStats, IndexDeclaration, IndexDeclarations } from './types';

/** The document database behind the SDK's `database.*` actions. */
export interface Database {
  /** Answers one action. Never rejects: errors are replies with `code` and `message`. */
  handle(body: AdminRequest): Promise<AdminReply> | AdminReply;
  close(): void;
  /** Counters since they were last taken. */
  takeStats(): DatabaseStats;
}

/** How a database is opened. */
export interface DatabaseOptions {
  /** Folder of the data file; created when missing. */
  dir: string;
  indexes: IndexDeclarations;
  /** Current time in epoch milliseconds. */
  now: () => number;
  /** Refuse writes to collections nobody created, as production does. */
  strictCollections?: boolean;
}

type Action = (body: AdminRequest, session: Session) => unknown;

const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['database.insertDocument', insertDocument],
  ['database.getDocument', getDocument],
  ['database.modifyDocument', modifyDocument],
  ['database.removeDocument', removeDocument],
  ['database.calculateDocument', calculateDocument],
  ['database.aggregateDocuments', aggregateDocuments],
  ['database.addCollection', addCollection],
]);

/** Opens the database in a folder. One process at a time; a second one is refused. */
export const openDatabase = ({ dir, indexes, now, strictCollections = false }: DatabaseOptions): Database => {
  const store = openStore(dir, indexes);
  const stats = createStats();
  const reading: Session['reading'] = (name) => {
    const collection = store.collection(collectionName(name));
    if (collection === undefined) throw collectionNotExist(String(name));
    return collection;
  };
  const session: Session = {
    store,
    stats,
    now,
    reading,
    writing: (name) =>
      strictCollections
        ? reading(name)
        : (store.collection(collectionName(name)) ?? store.create(collectionName(name))),
  };
  return {
    handle: (body) => {
      stats.action(body.action);
      try {
        const action = ACTIONS.get(body.action);
        if (action === undefined) throw new DatabaseError('INVALID_ACTION', `unknown action: ${body.action}`);
        return { data: action(body, session) };
      } catch (error) {
        return errorReply(error);
      }
    },
    close: () => store.close(),
    takeStats: () => stats.take(),
  };
};
