import type { CollectionStore } from './collection-store';
import type { IndexStore } from './index-store';

/** Told of every write, before and after it, so that transactions can keep theirs apart. */
export interface WriteHooks {
  /** May throw to keep a write from a document. `key` is the document's encoded `_id`. */
  beforeWrite(collection: CollectionStore, key: string): void;
  /** May throw to keep a write from taking a unique key. */
  beforeUniqueKey(index: IndexStore, key: Buffer): void;
  /** A document was written; `before` is its former EJSON text, undefined when it was not there. */
  written(collection: CollectionStore, key: string, before: string | undefined): void;
  /** The writes told since the last time are stored. */
  committed(): void;
  /** The writes told since the last time were undone. */
  discarded(): void;
}
