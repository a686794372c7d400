import type { Ticket } from './state';
import { statusNames, type TicketStatus } from './status';

/** Whether it ended, the last time it did, by an answer instead of work (T7). */
export function isAnswered(ticket: {
  completion?: Pick<NonNullable<Ticket['completion']>, 'outcome'> | null;
}): boolean {
  return ticket.completion?.outcome === 'answered';
}

/** What a status is called (T3): an answered question has nothing to be accepted or inspected. */
export function statusName(status: TicketStatus, answered: boolean): string {
  if (answered && status === 'completed') return '已答复';
  if (answered && status === 'reopened') return '待再答复';
  return statusNames[status];
}
