import type { TicketDoc } from '../../cloudfunctions/_kit/ticket/workflow';

/** Work finished within the month that is still neither accepted nor closed when the days of silence are over (T17). */
export function unaccepted(tickets: readonly TicketDoc[], end: number): string[] {
  return tickets
    .filter(({ status, completion }) => status === 'completed' && (completion?.at ?? Infinity) <= end)
    .map(({ _id }) => `${_id}: finished, and nobody ever said yes`);
}
