import { collectionName } from './actions/collection-name';
import { explain } from './actions/explain';
import type { Session } from './actions/session';
import { dispatch } from './dispatch';
import { collectionNotExist, errorReply } from './errors';
import { createStats } from './stats';
import type { Explanation } from './plan/explain';
import { openStore } from './store/open-store';
import { BlockedBy } from './transaction/transaction';
import { Transactions } from './transaction/transactions';
import type { AdminReply, AdminRequest, DatabaseStats, IndexDeclarations } from './types';

export type { AdminReply, AdminRequest, DatabaseStats, IndexDeclaration, IndexDeclarations } from './types';

/** The document database behind the SDK's `database.*` actions. */
export interface Database {
  /**
   * Answers one action, at once unless it has to wait for a transaction that has written the same document.
   * Never rejects: errors are replies with `code` and `message`.
   */
  handle(body: AdminRequest): Promise<AdminReply> | AdminReply;
  /** How the query of a request would be answered: by which index, or by reading everything. Throws refusals. */
  explain(body: AdminRequest): Explanation;
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

/** Opens the database in a folder. One process at a time; a second one is refused. */
export const openDatabase = ({ dir, indexes, now, strictCollections = false }: DatabaseOptions): Database => {
  const transactions = new Transactions(now);
  const store = openStore(dir, indexes, transactions);
  const stats = createStats();
  const reading: Session['reading'] = (name) => {
    const collection = store.collection(collectionName(name));
    if (collection === undefined) throw collectionNotExist(String(name));
    return collection;
  };
  const writing: Session['writing'] = (name) =>
    strictCollections
      ? reading(name)
      : (store.collection(collectionName(name)) ?? store.create(collectionName(name)));
  const session: Session = { store, stats, transactions, now, reading, writing };

  /** The reply, or the transaction it has to wait for; the work was undone then and starts again from nothing. */
  const attempt = (body: AdminRequest): AdminReply | BlockedBy => {
    try {
      return dispatch(body, session);
    } catch (error) {
      return error instanceof BlockedBy ? error : errorReply(error);
    }
  };
  // Resolved within the attempt that succeeds, so that replies come in the order in which the work was done.
  const answerAfter = (body: AdminRequest, blocked: BlockedBy): Promise<AdminReply> =>
    new Promise((resolve) => {
      const wait = ({ transaction }: BlockedBy): void => {
        void transaction.finished.then(() => {
          const reply = attempt(body);
          if (reply instanceof BlockedBy) wait(reply);
          else resolve(reply);
        });
      };
      wait(blocked);
    });

  return {
    handle: (body) => {
      stats.action(body.action);
      transactions.endExpired();
      const reply = attempt(body);
      return reply instanceof BlockedBy ? answerAfter(body, reply) : reply;
    },
    explain: (body) => explain(body, session),
    close: () => store.close(),
    takeStats: () => stats.take(),
  };
};
