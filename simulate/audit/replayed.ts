import { isDeepStrictEqual } from 'node:util';
import { unfold } from '../../cloudfunctions/_kit/workflow';
import { indexFields, type TicketDoc } from '../../cloudfunctions/_kit/ticket/workflow';
import { evolve } from '../../src/domain/ticket/evolve';
import type { Ticket } from '../../src/domain/ticket/state';

/** The ticket as its timeline alone tells it (T3). */
export function replayed({ _id, timeline }: Pick<TicketDoc, '_id' | 'timeline'>): Ticket | null {
  return timeline.reduce<Ticket | null>((ticket, event) => evolve(ticket, event, _id), null);
}

/** Tickets whose stored state, or what lists sort them by, is not what their timeline says (T3). */
export function notReplaying(tickets: readonly TicketDoc[]): string[] {
  return tickets.flatMap((doc) => {
    const told = replayed(doc);
    if (!told) return [`${doc._id}: no timeline`];
    const stored = unfold<Ticket>(doc).state as unknown as Record<string, unknown>;
    const expected = plain({ ...told, ...indexFields(told) });
    return Object.keys(expected)
      .filter((key) => !isDeepStrictEqual(stored[key], expected[key]))
      .map((key) => `${doc._id}: ${key} is not what the timeline tells`);
  });
}

/** As a document would hold it. */
function plain(value: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}
