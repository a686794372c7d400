import type { EventOf, TicketEventType } from '../events';
import type { Ticket } from '../state';

/** What an event changes; the timeline and `updatedAt` follow by themselves. */
export type Change = Partial<Ticket>;

/** How events of some types change the ticket (T3): one function a type, pure, total. */
export type FoldsOf<T extends TicketEventType> = {
  [K in T]: (ticket: Ticket, event: EventOf<K>) => Change;
};
