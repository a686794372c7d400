import type { Page, TicketCard } from '../../../src/contract/views';
import { readCursor, writeCursor } from '../cursor';
import { _, find } from '../store';
import { cardFields, ticketCard, type CardSource } from './card';

const PAGE = 20;

/** A list of tickets: equalities and one sort field that a declared index serves, then `_id` so that no two are equal. */
export interface TicketList {
  where: Record<string, unknown>;
  by: { field: 'createdAt' | 'updatedAt' | 'rank'; direction: 'asc' | 'desc' };
  cursor: string | null | undefined;
  /** who reads it */
  reader: string;
}

type Row = CardSource & { _id: string; version: number; rank: number };

/** One page; one read. The cursor is the last row's place, so that new rows never shift the next page. */
export async function pageOfTickets(list: TicketList, now: number): Promise<Page<TicketCard>> {
  const { field, direction } = list.by;
  const after = readCursor(list.cursor);
  const beyond = direction === 'asc' ? _.gt : _.lt;
  const start = after
    ? _.and([list.where, _.or([{ [field]: beyond(after.at) }, { [field]: after.at, _id: beyond(after.id) }])])
    : list.where;
  const rows = await find<Row>('tickets', {
    where: start as Record<string, unknown>,
    order: [
      [field, direction],
      ['_id', direction],
    ],
    fields: cardFields,
    limit: PAGE + 1,
  });
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown[shown.length - 1] : undefined;
  return {
    items: shown.map((row) => ticketCard(row._id, row.version, row, list.reader, now)),
    next: last ? writeCursor({ at: last[field], id: last._id }) : null,
  };
}
