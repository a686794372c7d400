import type { TicketView } from '@/contract/views';
import { isStaffStep, type StaffStep } from '../steps/step-names';
import { roundSteps } from './round-steps';

const DESK: readonly StaffStep[] = [
  'review',
  'assign',
  'accept-job',
  'answer',
  'offer',
  'merge',
  'refer',
  'vendor-link',
];

/** The emergency plan has its own card, with its own buttons. */
const ON_THE_PLAN: readonly StaffStep[] = ['start-plan', 'all-clear'];

/** What helps when the job does not go straight on. */
const ASIDE: readonly StaffStep[] = [
  'pause',
  'reserve-parts',
  'use-parts',
  'quote',
  'cannot-serve',
  'transfer',
  'agree-date',
  'change-classification',
  'vendor-link',
  'revoke-vendor-link',
];

/** The steps the view allows this person, in the order they are due: the first is the one to take now. */
export function nextSteps(ticket: TicketView): StaffStep[] {
  const allowed = ticket.actions
    .map((action) => action.replace('ticket.', ''))
    .filter(isStaffStep)
    .filter((step) => !ON_THE_PLAN.includes(step))
    // Whoever may give the job to somebody else needs no second word for it beside the first.
    .filter((step) => step !== 'transfer' || !ticket.actions.includes('ticket.assign'));
  const order = orderOf(ticket);
  return [...allowed].sort((a, b) => place(order, a) - place(order, b));
}

const place = (order: readonly StaffStep[], step: StaffStep): number =>
  order.includes(step) ? order.indexOf(step) : order.length;

function orderOf(ticket: TicketView): readonly StaffStep[] {
  const asks = ticket.classification.urgency === 'inquiry';
  switch (ticket.status) {
    case 'submitted':
      return asks ? ['answer', ...DESK] : DESK;
    case 'triaged':
      return [
        ...(asks ? (['answer'] as const) : []),
        'accept-job',
        'assign',
        'offer',
        'review',
        'merge',
        'refer',
        'agree-date',
        'vendor-link',
      ];
    case 'assigned':
      return ['accept-job', 'decline-job', 'assign', 'change-classification', 'vendor-link', 'transfer'];
    case 'accepted':
      return onTheWay(ticket);
    case 'on-site':
      return ['diagnose', 'note-progress', 'contact', ...ASIDE];
    case 'repairing':
      return needsPrice(ticket)
        ? ['quote', 'diagnose', 'note-progress', 'contact', ...ASIDE]
        : ['complete', 'note-progress', 'use-parts', 'diagnose', 'contact', ...ASIDE];
    case 'waiting':
      return whileWaiting(ticket);
    case 'completed':
      return ['sign-off', 'object-result'];
    default:
      return ['answer', 'accept-job', 'assign', 'offer', 'refer', 'merge', 'unmerge'];
  }
}

/** Chargeable work without the resident's yes to its price must not be finished (T15). */
const needsPrice = ({ diagnosis, agreedCents }: TicketView): boolean =>
  diagnosis?.chargeable === true && agreedCents === null;

/** Whoever is waited for comes first; going on in spite of an open quote would withdraw it, so that stays behind (T8, T15). */
function whileWaiting({ waiting }: TicketView): readonly StaffStep[] {
  switch (waiting?.reason) {
    case 'quote':
      return ['accept-quote', 'contact', 'note-progress', 'quote', 'refuse-quote', ...ASIDE, 'resume'];
    case 'resident':
      return ['contact', 'arrive', 'resume', 'note-progress', ...ASIDE];
    default:
      return ['resume', 'contact', 'note-progress', ...ASIDE];
  }
}

/** Call first, then set out, then arrive (T10, N1); what was done already is no longer the first thing to do. */
function onTheWay(ticket: TicketView): readonly StaffStep[] {
  const done = roundSteps(ticket).map((item) => item.type);
  if (!done.includes('contacted'))
    return ['contact', 'set-out', 'arrive', 'note-progress', 'no-access', 'decline-job', ...ASIDE];
  if (!done.includes('set-out'))
    return ['set-out', 'arrive', 'contact', 'note-progress', 'no-access', 'decline-job', ...ASIDE];
  return ['arrive', 'contact', 'note-progress', 'set-out', 'no-access', 'decline-job', ...ASIDE];
}
