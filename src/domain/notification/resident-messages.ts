import type { TicketEvent } from '../ticket/events';
import { heardAt } from '../ticket/late-step';
import type { Ticket } from '../ticket/state';
import { draft, residents, type Draft } from './draft';
import type { Recipient } from './message';
import { closingTellers } from './resident/closing-tellers';
import { deskTellers } from './resident/desk-tellers';
import { jobTellers } from './resident/job-tellers';
import { linkTellers } from './resident/link-tellers';
import { quoteTellers } from './resident/quote-tellers';
import type { Told } from './resident/told';

/** What residents hear (N1): a step that is missing here is no news for them. */
const tellers = { ...deskTellers, ...jobTellers, ...quoteTellers, ...closingTellers, ...linkTellers };

/** What residents hear of a step (N1, T11, T19). */
export function residentMessages(event: TicketEvent, ticket: Ticket): Draft[] {
  const told = tell(event, ticket);
  if (!told) return [];
  return hearers(told, event, ticket).map((to) =>
    draft(ticket, heardAt(event), to, told.template ?? 'progress', told, told),
  );
}

function tell(event: TicketEvent, ticket: Ticket): Told | null {
  if (!(event.type in tellers)) return null;
  // The table pairs each type with its own teller; TypeScript cannot follow the pair through the lookup.
  const teller = tellers[event.type as keyof typeof tellers];
  return (teller as (event: TicketEvent, ticket: Ticket) => Told | null)(event, ticket);
}

function hearers({ to }: Told, event: TicketEvent, ticket: Ticket): Recipient[] {
  const all = residents(ticket);
  if (to === 'reporter') return all.slice(0, 1);
  return to === 'all-but-actor'
    ? all.filter((person) => person.kind !== 'person' || person.id !== event.by.id)
    : all;
}
