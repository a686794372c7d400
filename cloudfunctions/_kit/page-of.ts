import type { Page } from '../../src/contract/views';
import { readCursor, writeCursor } from './cursor';
import { _, find } from './store';

const PAGE = 20;

/** A list: equalities and one sort field that a declared index serves, then `_id` so that no two rows are equal. */
export interface ListOf {
  collection: string;
  where: Record<string, unknown>;
  by: { field: string; direction: 'asc' | 'desc' };
  cursor: string | null | undefined;
  fields: Record<string, true>;
}

/** One page; one read. The cursor is the last row's place, so that new rows never shift the next page. */
export async function pageOf<R extends { _id: string }, T>(
  list: ListOf,
  toItem: (row: R) => T | null,
): Promise<Page<T>> {
  const { field, direction } = list.by;
  const after = readCursor(list.cursor);
  const beyond = direction === 'asc' ? _.gt : _.lt;
  const start = after
    ? _.and([list.where, _.or([{ [field]: beyond(after.at) }, { [field]: after.at, _id: beyond(after.id) }])])
    : list.where;
  const rows = await find<R>(list.collection, {
    where: start as Record<string, unknown>,
    order: [
      [field, direction],
      ['_id', direction],
    ],
    fields: list.fields,
    limit: PAGE + 1,
  });
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown[shown.length - 1] : undefined;
  return {
    items: shown.map(toItem).filter((item): item is Awaited<T> & T => item !== null),
    next: last ? writeCursor({ at: Number((last as Record<string, unknown>)[field]), id: last._id }) : null,
  };
}
