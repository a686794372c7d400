import { randomUUID } from 'node:crypto';
import { DATABASE_LIMITS } from '../../limits';
import { transactionConflict, transactionFail } from '../errors';
import type { CollectionStore } from '../store/collection-store';
import type { IndexStore } from '../store/index-store';
import type { WriteHooks } from '../store/write-hooks';
import { BlockedBy, Transaction } from './transaction';
import { Versions } from './versions';

const lockName = (collection: CollectionStore, key: string): string => `${collection.id} ${key}`;

/** Open transactions, what they have locked, and the old versions they may still read. */
export class Transactions implements WriteHooks {
  readonly versions = new Versions();
  private readonly open = new Map<string, Transaction>();
  private readonly locks = new Map<string, Transaction>();
  private readonly uniqueLocks = new Map<string, Transaction>();
  private committing: Transaction | undefined;

  constructor(private readonly now: () => number) {}

  /** Opens a transaction; it ends by itself after 30 seconds. */
  begin(): Transaction {
    const transaction = new Transaction(randomUUID(), this.now());
    this.open.set(transaction.id, transaction);
    const timer = setTimeout(() => this.end(transaction), DATABASE_LIMITS.transactionMillis);
    timer.unref();
    void transaction.finished.then(() => clearTimeout(timer));
    return transaction;
  }

  /** The open transaction with this id; refused when it never was, is over, or has grown too old. */
  use(id: unknown): Transaction {
    this.endExpired();
    const transaction = typeof id === 'string' ? this.open.get(id) : undefined;
    if (transaction === undefined) throw transactionFail();
    transaction.snapshot ??= this.versions.takeSnapshot();
    return transaction;
  }

  /** Ends a transaction: its locks go, its unstored writes are forgotten. */
  end(transaction: Transaction): void {
    if (!this.open.delete(transaction.id)) return;
    for (const [name, holder] of this.locks) if (holder === transaction) this.locks.delete(name);
    for (const [name, holder] of this.uniqueLocks) if (holder === transaction) this.uniqueLocks.delete(name);
    if (transaction.snapshot !== undefined) this.versions.release(transaction.snapshot);
    transaction.end();
  }

  /** Ends the transactions that are past their time by the local cloud's clock. */
  endExpired(): void {
    if (this.open.size === 0) return;
    const oldest = this.now() - DATABASE_LIMITS.transactionMillis;
    for (const transaction of this.open.values()) if (transaction.startedAt <= oldest) this.end(transaction);
  }

  /** Locks a document for a transaction; refused when another has written it, before or since its snapshot. */
  lock(transaction: Transaction, collection: CollectionStore, key: string): void {
    const name = lockName(collection, key);
    const holder = this.locks.get(name);
    const changed = this.versions.at(transaction.snapshot ?? 0, collection.id, key) !== undefined;
    if ((holder !== undefined && holder !== transaction) || changed) throw transactionConflict();
    this.locks.set(name, transaction);
  }

  /** Reserves a unique key for a transaction; refused when another transaction has reserved it. */
  lockUnique(transaction: Transaction, name: string): void {
    const holder = this.uniqueLocks.get(name);
    if (holder !== undefined && holder !== transaction) throw transactionConflict();
    this.uniqueLocks.set(name, transaction);
  }

  /** Runs the storing of a transaction's own writes, which its own locks do not hinder. */
  whileCommitting(transaction: Transaction, work: () => void): void {
    this.committing = transaction;
    try {
      work();
    } finally {
      this.committing = undefined;
    }
  }

  beforeWrite(collection: CollectionStore, key: string): void {
    this.waitFor(this.locks.get(lockName(collection, key)));
  }

  beforeUniqueKey(index: IndexStore, key: Buffer): void {
    this.waitFor(this.uniqueLocks.get(index.keyName(key)));
  }

  written(collection: CollectionStore, key: string, before: string | undefined): void {
    this.versions.note(collection.id, key, before);
  }

  committed(): void {
    this.versions.commit();
  }

  discarded(): void {
    this.versions.discard();
  }

  private waitFor(holder: Transaction | undefined): void {
    if (holder !== undefined && holder !== this.committing) throw new BlockedBy(holder);
  }
}
