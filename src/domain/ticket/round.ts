import type { Ticket } from './state';

/** Which dispatch the next assignment is: every objection owes another one (二次派单, T18), declined or not. */
export function nextRound(ticket: Pick<Ticket, 'timeline'>): number {
  return 1 + ticket.timeline.filter((event) => event.type === 'result-objected').length;
}

/** Where a ticket stands when nobody holds it any more: waiting for its re-inspection, or for its first repair. */
export function deskStatus(ticket: Pick<Ticket, 'timeline'>): 'triaged' | 'reopened' {
  return nextRound(ticket) > 1 ? 'reopened' : 'triaged';
}
