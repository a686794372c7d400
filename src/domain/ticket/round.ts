import type { Ticket } from './state';

type Recorded = Pick<Ticket, 'timeline'>;

/** Which dispatch the next assignment is: every objection and every follow-on owes another one (二次派单, T13, T18), declined or not. */
export function nextRound(ticket: Recorded): number {
  const again = ticket.timeline.filter(
    (event) => event.type === 'result-objected' || (event.type === 'completed' && event.followOn),
  );
  return 1 + again.length;
}

/** An objection has been raised that no new ending has answered (T18). */
export function owesReinspection(ticket: Recorded): boolean {
  const endings = ticket.timeline.filter(({ type }) =>
    ['result-objected', 'completed', 'answered'].includes(type),
  );
  return endings[endings.length - 1]?.type === 'result-objected';
}

/** Where a ticket stands when nobody holds it any more: waiting for its re-inspection, or for a repair. */
export function deskStatus(ticket: Recorded): 'triaged' | 'reopened' {
  return owesReinspection(ticket) ? 'reopened' : 'triaged';
}
