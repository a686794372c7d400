import type { EventOf, TicketEventType } from '../../ticket/events';
import type { Ticket } from '../../ticket/state';
import type { Recipient } from '../message';

/** What staff are told of a step, and whom it reaches. */
export interface Told {
  to: Recipient[];
  title: string;
  /** follows the place and the fault */
  detail?: string | null;
  template?: 'task' | 'alert';
  urgent?: boolean;
}

/** How staff are told of events of some types; null when this one is no news. */
export type StaffTellers<T extends TicketEventType> = {
  [K in T]: (event: EventOf<K>, ticket: Ticket) => Told | null;
};
