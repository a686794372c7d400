import { arrivalsOf, type Arrivals } from '../../../src/domain/ticket/arrivals';
import { isEnded } from '../../../src/domain/ticket/status';
import { stillLate } from '../../../src/domain/ticket/alarms/still-late';
import { wakeTime } from '../../../src/domain/ticket/alarms/next-alarm';
import type { TicketEvent } from '../../../src/domain/ticket/events';
import { evolve } from '../../../src/domain/ticket/evolve';
import { queueRank } from '../../../src/domain/ticket/queue-rank';
import { repeatKey, similarKey } from '../../../src/domain/ticket/similar';
import { stageOf } from '../../../src/domain/ticket/stage';
import type { Ticket } from '../../../src/domain/ticket/state';
import { messagesOf } from '../../../src/domain/notification/messages-of';
import type { Workflow, WorkflowFields } from '../workflow';

/** A repair ticket as a workflow document. */
export const ticketWorkflow: Workflow<Ticket, TicketEvent> = {
  collection: 'tickets',
  evolve: (ticket, event) => evolve(ticket, event),
  nextWake: wakeTime,
  messages: messagesOf,
  index: indexFields,
};

/** What lists and queues filter and sort by. */
export interface TicketIndexFields {
  active: boolean;
  stage: string;
  rank: number;
  /** something of it is overdue and still owed (T12) */
  late: boolean;
  /** reports with the same key may be about the same thing (T19) */
  similarKey: string;
  /** the same fault in exactly the same place (T22) */
  repeatKey: string;
  /** visits against the time the resident was told (V5) */
  arrivals: Arrivals;
}

/** Derives the index fields (T6: priority orders every queue). */
export function indexFields(ticket: Ticket): TicketIndexFields & Record<string, unknown> {
  const { place, classification } = ticket;
  return {
    active: !isEnded(ticket.status),
    stage: stageOf(ticket),
    rank: queueRank(ticket),
    late: stillLate(ticket),
    similarKey: similarKey(place, classification.fault),
    repeatKey: repeatKey(place, classification.fault),
    arrivals: arrivalsOf(ticket.timeline),
  };
}

/** A ticket as stored. */
export type TicketDoc = WorkflowFields & TicketIndexFields & Omit<Ticket, 'id'>;
