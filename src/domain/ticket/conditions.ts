import { refuse, type Refusal } from '../shared/refusal';
import type { Ticket } from './state';
import { policyOf } from './terms';
import type { TicketStep } from './when';

/** What a step asks of the ticket beyond its status, whoever takes it and whatever they send: known before the button is shown. */
export const conditions: Partial<Record<TicketStep, (ticket: Ticket) => Refusal | null>> = {
  // Danger is not answered from the desk: somebody goes, or a person first says that it is no emergency (T5).
  answer: (ticket) => (ticket.classification.urgency === 'emergency' ? refuse('not-allowed') : null),
  offer: (ticket) => (ticket.pooled ? refuse('wrong-status', { detail: { status: ticket.status } }) : null),
  cancel: (ticket) =>
    policyOf(ticket.terms).cancelUntil === 'assigned' && ticket.assignee ? refuse('too-late') : null,
  urge: (ticket) => {
    const { urgeMax } = policyOf(ticket.terms);
    return ticket.urges.length >= urgeMax ? refuse('too-often', { detail: { most: urgeMax } }) : null;
  },
};
