import { retargeted } from '../clocks';
import type { EventOf } from '../events';
import { deskStatus } from '../round';
import type { Ticket } from '../state';
import type { Change, FoldsOf } from './fold';

/** What the desk does: judging, answering nobody's job, finding somebody (T4–T6, T9). */
export const deskFolds: FoldsOf<'reviewed' | 'offered' | 'assigned' | 'job-declined'> = {
  reviewed,
  offered: (_ticket, { at }) => ({ pooled: true, newsAt: at }),
  assigned: (ticket, event) => ({
    ...unheld,
    status: 'assigned',
    assignee: event.assignee,
    round: event.round,
    arrivedAt: null,
    newsAt: event.at,
    rung: { ...ticket.rung, contactOverdue: false },
  }),
  'job-declined': (ticket, event) => ({
    ...unheld,
    status: deskStatus(ticket),
    declinedBy: [...ticket.declinedBy, event.by.id],
  }),
};

/** Nobody has said yes to the job, or made an appointment. */
const unheld: Change = {
  assignee: null,
  pooled: false,
  acceptedAt: null,
  contactedAt: null,
  expectedAt: null,
};

function reviewed(ticket: Ticket, event: EventOf<'reviewed'>): Change {
  const base: Change = { status: 'triaged', classification: event.after, newsAt: event.at };
  if (event.after.urgency === event.before.urgency) return base;
  return { ...base, ...retargeted(ticket, event.at, event.after.urgency) };
}
