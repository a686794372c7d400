import type { StatsRecorder } from '../stats';
import type { CollectionStore } from '../store/collection-store';
import type { Store } from '../store/open-store';
import type { Transactions } from '../transaction/transactions';

/** What every action works with. */
export interface Session {
  store: Store;
  stats: StatsRecorder;
  transactions: Transactions;
  /** Current time in epoch milliseconds; the local cloud's clock, not the machine's. */
  now(): number;
  /** The collection to read from; refused when it was never created. */
  reading(name: unknown): CollectionStore;
  /** The collection to write to, created when missing unless collections are strict. */
  writing(name: unknown): CollectionStore;
}
