import type { EventOf, TicketEventType } from '../../ticket/events';
import type { Ticket } from '../../ticket/state';

/** What residents are told of a step. */
export interface Told {
  title: string;
  body: string;
  /** the short line of the subscription message; the body when absent */
  note?: string;
  template?: 'progress' | 'visit' | 'survey';
  link?: string;
  /** goes out at once although it is night: they are waiting for it */
  awaited?: boolean;
  /** who of the reporter and the followers hears it; everybody when absent */
  to?: 'reporter' | 'all-but-actor';
}

/** How residents are told of events of some types; null when this one is no news. */
export type ResidentTellers<T extends TicketEventType> = {
  [K in T]: (event: EventOf<K>, ticket: Ticket) => Told | null;
};
