import type { TicketDoc } from '../../cloudfunctions/_kit/ticket/workflow';
import type { Entry } from '../journal';

/** Reports whose sender was given a number and that are no ticket (lost), and tickets nobody sent, or sent once but found twice (doubled). */
export function reportsKept(
  entries: readonly Entry[],
  tickets: readonly TicketDoc[],
): { lost: string[]; doubled: string[] } {
  const reports = entries.filter(({ name }) => name === 'ticket.submit' || name === 'ticket.submit-for');
  const ids = new Set(tickets.map(({ _id }) => _id));
  const told = reports.filter(({ outcome }) => outcome === 'done');
  const perhaps = reports.filter(({ outcome }) => outcome === 'unknown').length;
  const toldIds = new Set(told.map(({ ticketId }) => ticketId));
  const strangers = tickets.filter(({ _id }) => !toldIds.has(_id));
  return {
    lost: told
      .filter(({ ticketId }) => !ids.has(ticketId ?? ''))
      .map(({ requestId }) => `report ${requestId}`),
    doubled: [
      ...(strangers.length > perhaps
        ? strangers.map(({ number }) => `ticket ${number} that nobody was told of`)
        : []),
      ...(toldIds.size < told.length ? ['two reports were given the same ticket'] : []),
    ],
  };
}
