import type { TicketView } from '../contract/views';
import { keys } from './keys';
import { keepJob } from './outbox/kept-job';
import { queryClient } from './query-client';

/** Whether what a refusal brought along is the ticket as it now stands. */
export const isTicket = (fresh: unknown): fresh is TicketView =>
  typeof fresh === 'object' && fresh !== null && 'timeline' in fresh;

/** Puts the ticket as it now stands on every screen that shows it. */
export function showTicket(ticket: TicketView): void {
  keepJob(ticket);
  queryClient.setQueryData(keys.ticket(ticket.id), ticket);
  void queryClient.invalidateQueries({ queryKey: keys.allMyTickets });
  void queryClient.invalidateQueries({ queryKey: keys.allWork });
}
