import type { SubmitReply } from '../../../src/contract/ticket/submit';
import { dueAt } from '../../../src/domain/policy/clock-reading';
import { calendarsOf } from '../../../src/domain/policy/resolve-calendar';
import { evolve } from '../../../src/domain/ticket/evolve';
import type { Ticket } from '../../../src/domain/ticket/state';
import { policyOf } from '../../../src/domain/ticket/terms';

/** Number and promise (T7), from the first event, so that every repetition gives the same answer whatever has happened since. */
export function receipt(ticket: Ticket): SubmitReply {
  const [first] = ticket.timeline;
  const asSubmitted = first ? evolve(null, first, ticket.id) : ticket;
  const calendars = calendarsOf(policyOf(ticket.terms));
  return {
    ticketId: ticket.id,
    number: ticket.number,
    respondBy: dueAt(asSubmitted.clocks.respond, calendars) ?? asSubmitted.createdAt,
    resolveBy: dueAt(asSubmitted.clocks.resolve, calendars) ?? asSubmitted.createdAt,
  };
}
