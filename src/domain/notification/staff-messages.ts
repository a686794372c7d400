import { FAULT_NAMES } from '../classification/taxonomy-names';
import type { TicketEvent } from '../ticket/events';
import { heardAt } from '../ticket/late-step';
import type { Ticket } from '../ticket/state';
import { draft, type Draft } from './draft';
import { alarmTellers } from './staff/alarm-tellers';
import { deskTellers } from './staff/desk-tellers';
import { jobTellers } from './staff/job-tellers';
import { linkTellers } from './staff/link-tellers';
import type { Told } from './staff/told';

/** What staff hear (N1): a step that is missing here asks nothing of anybody. */
const tellers = { ...deskTellers, ...jobTellers, ...alarmTellers, ...linkTellers };

/** What staff hear of a step (N1, T12). Nobody is told what they did themselves. */
export function staffMessages(event: TicketEvent, ticket: Ticket): Draft[] {
  const told = tell(event, ticket);
  if (!told) return [];
  const fault = FAULT_NAMES[ticket.classification.fault];
  const what = `${ticket.place.area} ${fault}`;
  const body = told.detail ? `${what}。${told.detail}` : what;
  // The place has a field of its own in the template: the short line keeps its 20 characters for what to do, and by when.
  const words = { title: told.title, body, note: told.detail ?? fault };
  return told.to
    .filter((to) => to.kind !== 'person' || to.id !== event.by.id)
    .map((to) => draft(ticket, heardAt(event), to, told.template ?? 'task', words, told));
}

function tell(event: TicketEvent, ticket: Ticket): Told | null {
  if (!(event.type in tellers)) return null;
  // The table pairs each type with its own teller; TypeScript cannot follow the pair through the lookup.
  const teller = tellers[event.type as keyof typeof tellers];
  return (teller as (event: TicketEvent, ticket: Ticket) => Told | null)(event, ticket);
}
