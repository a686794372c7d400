import { find } from '../plan/find';
import type { Found, Search } from '../plan/search';
import type { CollectionStore } from '../store/collection-store';
import { textOf } from '../store/rows';
import type { Session } from './session';

/** Most bytes of found documents kept while their writes are under way; beyond it they are read again. */
const KEPT_BYTES = 16 * 1024 * 1024;

/**
 * The documents a write is about, all found before the first is written: a write may move a document within
 * the very index it was found by. What does not fit in memory is read a second time.
 */
export function* targetsOf(collection: CollectionStore, search: Search, session: Session): Generator<Found> {
  const kept: Found[] = [];
  const rest: number[] = [];
  let bytes = 0;
  for (const found of find(collection, search, session.stats)) {
    bytes += found.text.length;
    if (bytes <= KEPT_BYTES) kept.push(found);
    else rest.push(found.rid);
  }
  yield* kept;
  for (const rid of rest) {
    const row = collection.byRid(rid);
    if (row !== undefined) yield { rid, text: textOf(row), document: undefined };
  }
}
