import type { Actor } from '../access/roles';
import { refuse, type Refusal } from '../shared/refusal';
import { conditions } from './conditions';
import type { Ticket } from './state';
import type { TicketStatus } from './status';

const underWay: readonly TicketStatus[] = ['accepted', 'on-site', 'repairing', 'waiting'];
const open: readonly TicketStatus[] = ['submitted', 'triaged', 'assigned', ...underWay, 'reopened'];
const unended: readonly TicketStatus[] = [...open, 'completed'];

/** In which statuses each step is possible: asked by the decisions, and by the buttons on the screen. */
export const stepStatuses = {
  review: ['submitted', 'triaged'],
  answer: ['submitted', 'triaged', 'reopened'],
  refer: ['submitted', 'triaged', 'reopened'],
  assign: ['submitted', 'triaged', 'assigned', 'reopened'],
  offer: ['triaged', 'reopened'],
  transfer: ['assigned', ...underWay],
  'change-classification': ['assigned', ...underWay, 'reopened'],
  'agree-date': ['triaged', 'assigned', 'accepted', 'on-site', 'repairing', 'reopened'],
  'vendor-link': ['submitted', 'triaged', 'assigned', ...underWay, 'reopened'],
  'revoke-vendor-link': ['assigned', ...underWay],
  'accept-job': ['triaged', 'assigned', 'reopened'],
  'decline-job': ['assigned', ...underWay],
  contact: underWay,
  'set-out': ['accepted'],
  arrive: ['accepted', 'waiting'],
  'no-access': ['accepted', 'waiting'],
  diagnose: ['on-site', 'repairing'],
  quote: ['repairing', 'waiting'],
  'accept-quote': ['waiting'],
  'refuse-quote': ['waiting'],
  pause: ['accepted', 'on-site', 'repairing'],
  resume: ['waiting'],
  'reserve-parts': ['on-site', 'repairing', 'waiting'],
  'use-parts': ['on-site', 'repairing', 'waiting'],
  'note-progress': underWay,
  complete: ['repairing'],
  'cannot-serve': underWay,
  'sign-off': ['completed'],
  'confirm-result': ['completed'],
  'object-result': ['completed', 'closed'],
  cancel: ['submitted', 'triaged', 'assigned', 'accepted'],
  urge: open,
  'add-facts': unended,
  follow: open,
  merge: ['submitted', 'triaged', 'reopened'],
  unmerge: ['merged'],
  'start-plan': unended,
  'do-plan-step': unended,
  'all-clear': unended,
} as const satisfies Record<string, readonly TicketStatus[]>;

export type TicketStep = keyof typeof stepStatuses;

/** Steps only whoever holds the job may take, whatever the table says of their role. */
const byHolder: readonly TicketStep[] = [
  'decline-job',
  'contact',
  'set-out',
  'arrive',
  'no-access',
  'diagnose',
  'quote',
  'pause',
  'reserve-parts',
  'use-parts',
  'note-progress',
  'complete',
  'cannot-serve',
  'sign-off',
];

/**
 * The first question of every step: is it this person's to take, is it the moment, does the ticket allow it? Null means yes
 * to all. The buttons on the screen ask the same.
 */
export function refusedNow(step: TicketStep, by: Actor, ticket: Ticket): Refusal | null {
  if (byHolder.includes(step) && ticket.assignee?.id !== by.id) return refuse('not-your-job');
  if (step === 'accept-job' && ticket.assignee && ticket.assignee.id !== by.id)
    return refuse('already-taken');
  const statuses: readonly TicketStatus[] = stepStatuses[step];
  if (!statuses.includes(ticket.status)) return refuse('wrong-status', { detail: { status: ticket.status } });
  return conditions[step]?.(ticket, by) ?? null;
}
