import type { Actor } from '../access/roles';
import { may } from '../access/may';
import type { Operation } from '../access/table';
import type { Ticket } from './state';
import { subjectOf } from './subject';
import { tooLateToObject } from './objection-time';
import { refusedNow, stepStatuses, type TicketStep } from './when';

/** The steps this person may take at `at`: table and moment together. For buttons; the function decides again. */
export function availableActions(ticket: Ticket, actor: Actor, at: number): Operation[] {
  const steps = Object.keys(stepStatuses) as TicketStep[];
  return steps
    .filter((step) => may(`ticket.${step}`, actor, subjectOf(ticket)) && !refusedNow(step, actor, ticket))
    .filter((step) => step !== 'object-result' || !tooLateToObject(ticket, at))
    .map((step): Operation => `ticket.${step}`);
}
