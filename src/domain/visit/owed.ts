import { systemActor } from '../access/roles';
import { DAY_MS, MINUTE_MS } from '../policy/local-time';
import { signed } from '../ticket/decision';
import type { Ticket } from '../ticket/state';
import { policyOf } from '../ticket/terms';
import type { VisitEventOf } from './events';

/** A visit that a repair owes: its id, made of the ticket and the round, and its first event. */
export interface OwedVisit {
  id: string;
  event: VisitEventOf<'visit-owed'>;
}

/** The id of a completion's first visit; a survey and a complaint find it by this. */
export function firstVisitId(ticketId: string, round: number): string {
  return `${ticketId}.${round}.1`;
}

/** Major repairs are those that could have hurt somebody, or did not hold the first time (V3). */
export function isMajor(ticket: Pick<Ticket, 'classification' | 'round'>): boolean {
  const { urgency, plan } = ticket.classification;
  return urgency === 'emergency' || plan !== null || ticket.round > 1;
}

/** The visits that the newest completion owes (V3): within 3 days; a major one within 7 and again at 30. None for an answered inquiry. */
export function visitsOwed(ticket: Ticket): OwedVisit[] {
  const { completion } = ticket;
  const done = ticket.status === 'completed' || ticket.status === 'closed';
  if (!done || !completion || completion.outcome === 'answered') return [];
  const policy = policyOf(ticket.terms);
  const at = completion.at;
  const [first, again] = policy.majorVisitDays;
  const one = (
    rule: 'normal' | 'major' | 'major-again',
    from: number,
    days: number,
  ): VisitEventOf<'visit-owed'> => ({
    type: 'visit-owed',
    at,
    by: signed(systemActor, 'system'),
    communityId: ticket.communityId,
    ticket: { id: ticket.id, number: ticket.number, round: ticket.round },
    rule,
    area: ticket.place.area,
    reporter: {
      id: ticket.reporter.id,
      name: ticket.reporter.name,
      phone: ticket.reporter.phone,
      maskedName: ticket.reporter.maskedName,
      maskedPhone: ticket.reporter.maskedPhone,
    },
    from,
    dueAt: at + days * DAY_MS,
    terms: ticket.terms,
  });
  const id = firstVisitId(ticket.id, ticket.round);
  if (!isMajor(ticket)) return [{ id, event: one('normal', at, policy.normalVisitDays) }];
  return [
    { id, event: one('major', at, first) },
    { id: `${ticket.id}.${ticket.round}.2`, event: one('major-again', at + first * DAY_MS, again) },
  ];
}

/** By when a bad survey is followed up (V4). */
export function recoveryDueAt(at: number, ticket: Pick<Ticket, 'terms'>): number {
  return at + policyOf(ticket.terms).visits.recoveryMinutes * MINUTE_MS;
}
