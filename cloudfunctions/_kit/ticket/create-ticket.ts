import { createHash } from 'node:crypto';
import type { Ticket } from '../../../src/domain/ticket/state';
import { messagesOf } from '../../../src/domain/notification/messages-of';
import type { CallContext } from '../call-context';
import { numberOf } from '../number-of';
import { insert } from '../store';
import { load } from '../workflow';
import { indexFields, ticketWorkflow, type TicketDoc } from './workflow';

/** Two reports a day may hash to the same number; three in a row do not. */
const MOST_NUMBERS = 3;
const NUMBERS = 'BX';

/**
 * Creates a ticket by one insert whose `_id` comes from the person and the request id (T3, T24): the same request any number
 * of times, even at once, is one ticket, and everybody gets that one back.
 */
export async function createTicket(
  call: CallContext,
  requestId: string,
  make: (id: string, number: string) => Ticket,
): Promise<Ticket> {
  const digest = createHash('sha256').update(`${call.actor.id}:${requestId}`).digest();
  const id = `t${digest.toString('hex').slice(0, 24)}`;
  for (let salt = 0; salt < MOST_NUMBERS; salt += 1) {
    const ticket = make(id, numberOf(NUMBERS, call.now, digest.subarray(salt * 5, salt * 5 + 5)));
    if (await insert(ticketWorkflow.collection, docOf(ticket))) return ticket;
    const existing = await load<Ticket>(ticketWorkflow.collection, id);
    if (existing) return existing.state;
  }
  throw new Error('no free ticket number');
}

function docOf(ticket: Ticket): TicketDoc {
  const { id, ...state } = ticket;
  const [first] = ticket.timeline;
  const outbox = first ? messagesOf(first, ticket, 1, 0) : [];
  return {
    _id: id,
    version: 1,
    outbox,
    requests: [],
    wakeAt: 0,
    ...indexFields(ticket),
    ...state,
  } as TicketDoc;
}
