import type { AlarmEvent } from './events/alarm-events';
import type { DeskEvent } from './events/desk-events';
import type { Happened } from './events/happened';
import type { JobEvent } from './events/job-events';
import type { LinkEvent } from './events/link-events';
import type { PlanEvent } from './events/plan-events';
import type { QuoteEvent } from './events/quote-events';
import type { ResidentEvent } from './events/resident-events';

export type { By, ClockName, Terms } from './events/happened';

/** Every step of a repair ticket (T3): the timeline is the list of these, and replays to the state. */
export type TicketEvent = Happened &
  (DeskEvent | JobEvent | QuoteEvent | ResidentEvent | PlanEvent | LinkEvent | AlarmEvent);

export type TicketEventType = TicketEvent['type'];

/** The event of one type. */
export type EventOf<T extends TicketEventType> = Extract<TicketEvent, { type: T }>;
