import type { Actor } from '../access/roles';
import { may } from '../access/may';
import type { Operation } from '../access/table';
import type { Ticket } from './state';
import { subjectOf } from './subject';
import { refusedNow, stepStatuses, type TicketStep } from './when';

/** The steps this person may take now: table and moment together. For buttons; the function decides again. */
export function availableActions(ticket: Ticket, actor: Actor): Operation[] {
  const steps = Object.keys(stepStatuses) as TicketStep[];
  return steps
    .filter((step) => may(`ticket.${step}`, actor, subjectOf(ticket)) && !refusedNow(step, actor, ticket))
    .map((step): Operation => `ticket.${step}`);
}
