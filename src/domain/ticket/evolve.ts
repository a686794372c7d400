import type { TicketEvent, TicketEventType } from './events';
import { alarmFolds } from './folds/alarms';
import { begin } from './folds/begin';
import { closingFolds } from './folds/closing';
import { deskFolds } from './folds/desk';
import type { Change, FoldsOf } from './folds/fold';
import { jobFolds } from './folds/job';
import { linkFolds } from './folds/links';
import { planFolds } from './folds/plan';
import { quoteFolds } from './folds/quote';
import { residentFolds } from './folds/resident';
import type { Ticket } from './state';

/** How every event changes the ticket; the compiler refuses an event without an answer here. */
const folds: FoldsOf<Exclude<TicketEventType, 'submitted'>> = {
  ...deskFolds,
  ...jobFolds,
  ...quoteFolds,
  ...planFolds,
  ...linkFolds,
  ...residentFolds,
  ...closingFolds,
  ...alarmFolds,
};

/** Folds one event into the ticket (T3): the timeline replays to the stored state. The first event makes the ticket. */
export function evolve(ticket: Ticket | null, event: TicketEvent, id = ticket?.id ?? ''): Ticket {
  if (event.type === 'submitted') return begin(id, event);
  if (!ticket) throw new Error(`a timeline cannot begin with ${event.type}`);
  // The table pairs each type with its own fold; TypeScript cannot follow the pair through the lookup.
  const fold = folds[event.type] as (ticket: Ticket, event: TicketEvent) => Change;
  return { ...ticket, ...fold(ticket, event), updatedAt: event.at, timeline: [...ticket.timeline, event] };
}
