import type { Actor } from '../access/roles';
import { refuse, type Refusal } from '../shared/refusal';
import { signed } from './decision';
import type { By } from './events';
import type { Ticket } from './state';

/** Refuses an answer to a quote that is not the newest, or no longer valid (T15). */
export function staleQuote({ quote }: Ticket, version: number, now: number): Refusal | null {
  if (quote?.version !== version)
    return refuse('expired', { field: 'version', detail: { version: quote?.version ?? 0 } });
  return now > quote.validUntil ? refuse('expired', { detail: { validUntil: quote.validUntil } }) : null;
}

/** Who answers: the resident themselves, or an agent who heard it on the phone, as the record then says. */
export function answerer(actor: Actor, ticket: Ticket): By {
  return ticket.reporter.id === actor.id ? signed(actor, 'resident') : signed(actor);
}
