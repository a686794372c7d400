import type { Actor } from '../access/roles';
import { may } from '../access/may';
import type { Operation } from '../access/table';
import type { Ticket } from './state';
import { subjectOf } from './subject';
import { stepStatuses, wrongMoment, type TicketStep } from './when';

/** Steps only whoever holds the job may take, whatever the table says of their role. */
const byHolder: readonly TicketStep[] = [
  'decline-job',
  'contact',
  'set-out',
  'arrive',
  'diagnose',
  'note-progress',
  'complete',
];

/** The steps this person may take now: table and moment together. For buttons; the function decides again. */
export function availableActions(ticket: Ticket, actor: Actor): Operation[] {
  const steps = Object.keys(stepStatuses) as TicketStep[];
  return steps
    .filter((step) => wrongMoment(step, ticket) === null && may(`ticket.${step}`, actor, subjectOf(ticket)))
    .filter((step) => !byHolder.includes(step) || ticket.assignee?.id === actor.id)
    .filter(
      (step) =>
        step !== 'accept-job' || ticket.assignee?.id === actor.id || (ticket.pooled && !ticket.assignee),
    )
    .map((step): Operation => `ticket.${step}`);
}
