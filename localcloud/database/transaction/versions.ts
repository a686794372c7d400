/** Content of a document before a commit changed it; `undefined` when it was not there. */
interface OldVersion {
  commit: number;
  text: string | undefined;
}

/** What a changed document was like at a snapshot. */
export interface PastVersion {
  text: string | undefined;
}

/** Old versions of documents, kept only while a transaction may still want to read them. */
export class Versions {
  private commits = 0;
  private readonly snapshots = new Map<number, number>();
  private readonly kept = new Map<number, Map<string, OldVersion[]>>();
  private pending: { collection: number; key: string; text: string | undefined }[] = [];

  /** Fixes the present as a snapshot; it has to be released. */
  takeSnapshot(): number {
    this.snapshots.set(this.commits, (this.snapshots.get(this.commits) ?? 0) + 1);
    return this.commits;
  }

  /** Gives a snapshot back; without any left nothing old is kept. */
  release(snapshot: number): void {
    const left = (this.snapshots.get(snapshot) ?? 1) - 1;
    if (left > 0) this.snapshots.set(snapshot, left);
    else this.snapshots.delete(snapshot);
    if (this.snapshots.size === 0) this.kept.clear();
  }

  /** Notes what a document was like before the write under way. */
  note(collection: number, key: string, text: string | undefined): void {
    if (this.snapshots.size > 0) this.pending.push({ collection, key, text });
  }

  /** The writes noted are stored. */
  commit(): void {
    this.commits += 1;
    for (const { collection, key, text } of this.pending) {
      let documents = this.kept.get(collection);
      if (documents === undefined) this.kept.set(collection, (documents = new Map()));
      const versions = documents.get(key);
      if (versions === undefined) documents.set(key, [{ commit: this.commits, text }]);
      else versions.push({ commit: this.commits, text });
    }
    this.pending = [];
  }

  /** The writes noted were undone. */
  discard(): void {
    this.pending = [];
  }

  /** The version a snapshot sees, or undefined when the document has not changed since. */
  at(snapshot: number, collection: number, key: string): PastVersion | undefined {
    return this.kept
      .get(collection)
      ?.get(key)
      ?.find(({ commit }) => commit > snapshot);
  }

  /** Every document of a collection changed since a snapshot, with the version it sees. */
  *changedSince(snapshot: number, collection: number): Generator<[key: string, version: PastVersion]> {
    for (const key of this.kept.get(collection)?.keys() ?? []) {
      const version = this.at(snapshot, collection, key);
      if (version !== undefined) yield [key, version];
    }
  }
}
