import { refuse, type Refusal } from '../shared/refusal';
import { conditions } from './conditions';
import type { Ticket } from './state';
import type { TicketStatus } from './status';

/** In which statuses each step is possible: asked by the decisions, and by the buttons on the screen. */
export const stepStatuses = {
  review: ['submitted', 'triaged'],
  answer: ['submitted', 'triaged'],
  assign: ['submitted', 'triaged', 'assigned', 'reopened'],
  offer: ['triaged', 'reopened'],
  'accept-job': ['triaged', 'assigned', 'reopened'],
  'decline-job': ['assigned', 'accepted'],
  contact: ['accepted', 'on-site', 'repairing', 'waiting'],
  'set-out': ['accepted'],
  arrive: ['accepted'],
  diagnose: ['on-site', 'repairing'],
  'note-progress': ['accepted', 'on-site', 'repairing', 'waiting'],
  complete: ['repairing'],
  'confirm-result': ['completed'],
  'object-result': ['completed'],
  cancel: ['submitted', 'triaged', 'assigned', 'accepted'],
  urge: ['submitted', 'triaged', 'assigned', 'accepted', 'on-site', 'repairing', 'waiting', 'reopened'],
  'add-facts': [
    'submitted',
    'triaged',
    'assigned',
    'accepted',
    'on-site',
    'repairing',
    'waiting',
    'completed',
    'reopened',
  ],
} as const satisfies Record<string, readonly TicketStatus[]>;

export type TicketStep = keyof typeof stepStatuses;

/** Refuses a step outside its statuses or against what the ticket says beyond them; null when the moment is right. */
export function wrongMoment(step: TicketStep, ticket: Ticket): Refusal | null {
  const statuses: readonly TicketStatus[] = stepStatuses[step];
  if (!statuses.includes(ticket.status)) return refuse('wrong-status', { detail: { status: ticket.status } });
  return conditions[step]?.(ticket) ?? null;
}

/** The first question of every step on the job: is it yours, and is it the moment? Null means yes to both. */
export function notHolding(step: TicketStep, by: { id: string }, ticket: Ticket): Refusal | null {
  if (ticket.assignee?.id !== by.id) return refuse('not-your-job');
  return wrongMoment(step, ticket);
}
