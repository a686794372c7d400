import type { TicketView } from '../../contract/views';
import { isEnded } from '../../domain/ticket/status';
import { readStored, removeStored, writeStored } from '../../platform/storage';

const nameOf = (ticketId: string): string => `job:${ticketId}`;

/**
 * Keeps one's own job on the phone, so that it can be read and worked on without network, even after the mini-program was
 * closed (T24). Only while it is one's own and not ended: nobody else's data stay on the phone.
 */
export function keepJob(ticket: TicketView): void {
  if (ticket.assignee?.mine && !isEnded(ticket.status)) writeStored(nameOf(ticket.id), ticket);
  else removeStored(nameOf(ticket.id));
}

/** The job as it was read last, or undefined. */
export const keptJob = (ticketId: string): TicketView | undefined => readStored<TicketView>(nameOf(ticketId));
