import type { PlanView, TicketView } from '../../../src/contract/views';
import { emergencyPlans } from '../../../src/domain/emergency/plans';
import type { CommunityPolicy } from '../../../src/domain/policy/community-policy';
import { MINUTE_MS } from '../../../src/domain/policy/local-time';
import { acceptDueAt } from '../../../src/domain/ticket/deadlines';
import type { Ticket, VendorLink } from '../../../src/domain/ticket/state';
import { linkIsLive } from '../../../src/domain/ticket/vendor-link';

type CourseView = Pick<
  TicketView,
  | 'waitingSince'
  | 'waitingNote'
  | 'quote'
  | 'agreedCents'
  | 'agreedFinishBy'
  | 'vendorLink'
  | 'plan'
  | 'parts'
  | 'failedVisits'
  | 'maxVisits'
  | 'acceptBy'
  | 'repeatOf'
  | 'mergedInto'
  | 'absorbed'
  | 'following'
>;

/** Waiting, price, plan, parts and linked tickets as the reader may see them (T8, T13, T15, T16, T19, T20, T22). */
export function courseView(
  ticket: Ticket,
  policy: CommunityPolicy,
  reader: { staff: boolean; follows: boolean },
): CourseView {
  const { waiting, quote, agreedQuote, failedVisits, mergedInto } = ticket;
  return {
    waitingSince: waiting?.since ?? null,
    waitingNote: waiting?.note ?? null,
    // What a neighbour pays is nobody else's business.
    quote: reader.follows ? null : quote,
    agreedCents: reader.follows ? null : (agreedQuote?.totalCents ?? null),
    agreedFinishBy: ticket.agreedFinishBy ?? null,
    vendorLink: reader.staff && ticket.vendorLink ? linkView(ticket.vendorLink, ticket) : null,
    plan: planView(ticket, policy, reader.staff),
    parts: reader.staff ? ticket.parts : [],
    failedVisits,
    maxVisits: policy.noAccess.maxVisits,
    acceptBy: acceptDueAt(ticket, policy),
    repeatOf: reader.staff ? ticket.repeatOf : null,
    mergedInto,
    absorbed: reader.staff ? ticket.absorbed.map(({ id, number }) => ({ id, number })) : [],
    following: reader.follows,
  };
}

function linkView({ expiresAt }: VendorLink, ticket: Ticket): { expiresAt: number; live: boolean } {
  return { expiresAt, live: linkIsLive(ticket) };
}

function planView({ plan }: Ticket, policy: CommunityPolicy, staff: boolean): PlanView | null {
  if (!plan) return null;
  const { code, alertedAt, startedAt, startedBy, clearedAt, steps } = plan;
  const startBy = alertedAt + policy.planStartMinutes * MINUTE_MS;
  const known = { code, alertedAt, startBy, startedAt, startedBy: staff ? startedBy : null, clearedAt };
  if (!staff) return { ...known, steps: [] };
  return {
    ...known,
    steps: emergencyPlans[code].steps.map(({ id, text, vital }) => {
      const done = steps.find((entry) => entry.id === id);
      return {
        id,
        text,
        vital: vital ?? false,
        doneAt: done?.at ?? null,
        doneBy: done?.by ?? null,
        note: done?.note ?? null,
      };
    }),
  };
}
