import type { CollectionStore } from '../store/collection-store';
import type { Document } from '../value/types';

/** What a transaction is going to do to one document; `after` is undefined when it removes it. */
export interface PendingWrite {
  idKey: Buffer;
  after: { document: Document; text: string } | undefined;
}

/** An open transaction: its own writes, invisible to everybody else until it commits. */
export class Transaction {
  /** Set by the first operation: what the transaction reads is as of then. */
  snapshot: number | undefined;
  readonly writes = new Map<CollectionStore, Map<string, PendingWrite>>();
  /** Unique keys its writes take, by index and key, with the document taking them. */
  readonly uniqueKeys = new Map<string, string>();
  /** Resolves once the transaction is over, however it ended. */
  readonly finished: Promise<void>;
  private finish: () => void = () => undefined;

  constructor(
    readonly id: string,
    readonly startedAt: number,
  ) {
    this.finished = new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  /** Its own write to a document, if it made one. */
  writeOf(collection: CollectionStore, key: string): PendingWrite | undefined {
    return this.writes.get(collection)?.get(key);
  }

  /** Notes a write; a later one to the same document replaces it. */
  write(collection: CollectionStore, key: string, write: PendingWrite): void {
    let documents = this.writes.get(collection);
    if (documents === undefined) this.writes.set(collection, (documents = new Map()));
    documents.set(key, write);
  }

  /** Wakes whoever waits for the transaction to be over. */
  end(): void {
    this.finish();
  }
}

/** Thrown by a plain write that meets a document an open transaction has written: it waits and tries again. */
export class BlockedBy extends Error {
  constructor(readonly transaction: Transaction) {
    super(`waiting for transaction ${transaction.id}`);
  }
}
