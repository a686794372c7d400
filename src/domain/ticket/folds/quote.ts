import { paused, resumed } from '../clocks';
import type { Quote } from '../quote';
import type { Ticket } from '../state';
import type { Change, FoldsOf } from './fold';

/** A quote and its answer (T15): while it waits for the resident, the clock waits too (T8). */
export const quoteFolds: FoldsOf<'quoted' | 'quote-accepted' | 'quote-refused' | 'quote-expired'> = {
  quoted: (ticket, { at, version, lines, totalCents, note, validUntil }) => ({
    ...paused(ticket, at, { reason: 'quote', until: validUntil, note: '' }),
    quote: {
      version,
      lines,
      totalCents,
      note,
      state: 'offered',
      offeredAt: at,
      validUntil,
      answeredAt: null,
      reason: null,
    },
    newsAt: at,
  }),
  'quote-accepted': (ticket, { at }) => {
    const change = answered(ticket, at, 'accepted');
    return { ...change, agreedQuote: change.quote ?? null };
  },
  'quote-refused': (ticket, { at, reason }) => answered(ticket, at, 'refused', reason),
  'quote-expired': (ticket, { at }) => answered(ticket, at, 'expired'),
};

function answered(ticket: Ticket, at: number, state: Quote['state'], reason: string | null = null): Change {
  const quote = ticket.quote && { ...ticket.quote, state, answeredAt: at, reason };
  return { ...resumed(ticket, at), quote, newsAt: at };
}
