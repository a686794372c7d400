import type { Page, TicketCard } from '../../../src/contract/views';
import { pageOf } from '../page-of';
import { cardFields, ticketCard, type CardSource } from './card';

/** A list of tickets: equalities and one sort field that a declared index serves, then `_id` so that no two are equal. */
export interface TicketList {
  where: Record<string, unknown>;
  by: { field: 'createdAt' | 'updatedAt' | 'rank'; direction: 'asc' | 'desc' };
  cursor: string | null | undefined;
  /** who reads it */
  reader: string;
}

type Row = CardSource & { _id: string; version: number; rank: number };

/** One page of cards as the reader sees them; one read. */
export function pageOfTickets(
  { where, by, cursor, reader }: TicketList,
  now: number,
): Promise<Page<TicketCard>> {
  return pageOf({ collection: 'tickets', where, by, cursor, fields: cardFields }, (row: Row) =>
    ticketCard(row._id, row.version, row, reader, now),
  );
}
