import { datedClocks, resumed, retargeted } from '../clocks';
import type { EventOf } from '../events';
import { unheld } from '../initial';
import { planOf } from '../plan-progress';
import { withdrawn } from '../quote';
import { deskStatus } from '../round';
import type { Ticket } from '../state';
import type { Change, FoldsOf } from './fold';

/** What the desk does: judging, finding somebody, and taking a job back from them (T4–T6, T9, T23). */
export const deskFolds: FoldsOf<
  | 'reviewed'
  | 'referred'
  | 'offered'
  | 'pool-lapsed'
  | 'assigned'
  | 'assignment-lapsed'
  | 'job-declined'
  | 'job-taken-back'
  | 'transferred'
  | 'dispatch-failed'
  | 'reclassified'
  | 'date-agreed'
  | 'vendor-linked'
  | 'vendor-link-revoked'
> = {
  reviewed: (ticket, event) => ({ ...judged(ticket, event), status: 'triaged' }),
  reclassified: judged,
  'date-agreed': (ticket, { at, finishBy }) => ({
    ...datedClocks(ticket, at, finishBy),
    agreedFinishBy: finishBy,
    newsAt: at,
  }),
  'vendor-linked': (_ticket, { vendor, issue, expiresAt }) => ({
    vendorLink: { vendorId: vendor.id, issue, expiresAt, revoked: false },
  }),
  'vendor-link-revoked': ({ vendorLink }) => ({ vendorLink: vendorLink && { ...vendorLink, revoked: true } }),
  referred: () => ({ referred: true, pooled: false, offeredAt: null }),
  offered: (_ticket, { at }) => ({ pooled: true, offeredAt: at, newsAt: at }),
  'pool-lapsed': () => ({ pooled: false, offeredAt: null }),
  assigned: (ticket, event) => ({ ...asked(ticket, event), round: event.round }),
  transferred: (ticket, event) => ({
    ...resumed(ticket, event.at),
    ...asked(ticket, event),
    quote: withdrawn(ticket.quote, event.at),
  }),
  'job-declined': (ticket, { at, by, begun }) =>
    begun ? takenBack(ticket, at, by.id) : givenBack(ticket, by.id),
  'assignment-lapsed': (ticket, { assignee }) => givenBack(ticket, assignee.id),
  'job-taken-back': (ticket, { at, assignee }) => takenBack(ticket, at, assignee.id),
  'dispatch-failed': () => ({ dispatchFailed: true }),
};

/** Somebody is asked, and everything about whoever had it before is over. */
function asked(ticket: Ticket, { at, assignee }: Pick<EventOf<'assigned'>, 'at' | 'assignee'>): Change {
  return {
    ...unheld,
    status: 'assigned',
    assignee,
    assignedAt: at,
    referred: false,
    failedVisits: 0,
    newsAt: at,
    rung: { ...ticket.rung, contactOverdue: false, vendorLate: false },
  };
}

function givenBack(ticket: Ticket, id: string): Change {
  return { ...unheld, status: deskStatus(ticket), declinedBy: [...ticket.declinedBy, id] };
}

/** The same, whatever stage the work had reached: nothing waits any more, no price is open, somebody else begins anew. */
function takenBack(ticket: Ticket, at: number, id: string): Change {
  return {
    ...resumed(ticket, at),
    ...givenBack(ticket, id),
    quote: withdrawn(ticket.quote, at),
    failedVisits: 0,
    newsAt: at,
    rung: { ...ticket.rung, contactOverdue: false, vendorLate: false },
  };
}

/** What the ticket is now taken for; the promises follow the urgency (T5, T7). */
function judged(
  ticket: Ticket,
  { at, before, after }: Pick<EventOf<'reviewed'>, 'at' | 'before' | 'after'>,
): Change {
  const plan = planOf(ticket.plan, after, at);
  const base: Change = {
    classification: after,
    plan,
    rung: plan === ticket.plan ? ticket.rung : { ...ticket.rung, planOverdue: 0 },
    historyChecked: ticket.historyChecked && after.fault === before.fault,
    newsAt: at,
  };
  if (after.urgency === before.urgency) return base;
  const { clocks, rung } = retargeted(ticket, at, after.urgency);
  return {
    ...base,
    clocks,
    agreedFinishBy: null,
    rung: { ...rung, planOverdue: base.rung?.planOverdue ?? 0 },
  };
}
