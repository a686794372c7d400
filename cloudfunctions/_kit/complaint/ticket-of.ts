import { ticketSubjects } from '../../../src/domain/complaint/ticket-subjects';
import type { FromTicket, Person } from '../../../src/domain/complaint/facts';
import type { Ticket } from '../../../src/domain/ticket/state';
import { stop } from '../refused';
import { ticketWorkflow } from '../ticket/workflow';
import { load } from '../workflow';

/** The repair a complaint is about and those who held its job (C6); one more read. Refused unless `mayUse` lets the caller. */
export async function ticketOf(
  ticketId: string,
  mayUse: (ticket: Ticket) => boolean,
): Promise<{ ticket: Ticket; from: FromTicket; subjects: Person[] }> {
  const loaded =
    (await load<Ticket>(ticketWorkflow.collection, ticketId)) ?? stop('not-found', { field: 'ticketId' });
  const ticket = loaded.state;
  if (!mayUse(ticket)) stop('not-allowed', { field: 'ticketId' });
  const from = { id: ticket.id, number: ticket.number, round: ticket.round };
  return { ticket, from, subjects: ticketSubjects(ticket) };
}
