import type { TicketView } from '@/contract/views';
import { isStaffStep, type StaffStep } from '../steps/step-names';
import { roundSteps } from './round-steps';

const DESK: readonly StaffStep[] = ['review', 'assign', 'accept-job', 'answer', 'offer'];

/** The steps the view allows this person, in the order they are due: the first is the one to take now. */
export function nextSteps(ticket: TicketView): StaffStep[] {
  const allowed = ticket.actions.map((action) => action.replace('ticket.', '')).filter(isStaffStep);
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
      return [...(asks ? (['answer'] as const) : []), 'accept-job', 'assign', 'offer', 'review'];
    case 'assigned':
      return ['accept-job', 'decline-job', 'assign'];
    case 'accepted':
      return onTheWay(ticket);
    case 'on-site':
      return ['diagnose', 'note-progress', 'contact'];
    case 'repairing':
      return ['complete', 'note-progress', 'diagnose', 'contact'];
    default:
      return ['accept-job', 'assign', 'offer'];
  }
}

/** Call first, then set out, then arrive (T10, N1); what was done already is no longer the first thing to do. */
function onTheWay(ticket: TicketView): readonly StaffStep[] {
  const done = roundSteps(ticket).map((item) => item.type);
  if (!done.includes('contacted')) return ['contact', 'set-out', 'arrive', 'note-progress', 'decline-job'];
  if (!done.includes('set-out')) return ['set-out', 'arrive', 'contact', 'note-progress', 'decline-job'];
  return ['arrive', 'contact', 'note-progress', 'set-out', 'decline-job'];
}
