import type { Ticket } from './state';

/** Which dispatch this is: an objection owes a second one (二次派单, T18). */
export function nextRound(ticket: Ticket): number {
  return ticket.status === 'reopened' ? ticket.round + 1 : ticket.round;
}
