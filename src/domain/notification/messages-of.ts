import type { TicketEvent } from '../ticket/events';
import type { Ticket } from '../ticket/state';
import type { Message } from './message';
import { residentMessages } from './resident-messages';
import { staffMessages } from './staff-messages';

/** Every message a step owes (N1), keyed so that delivering one twice is noticed (N4). `version` is the document's next one. */
export function messagesOf(event: TicketEvent, ticket: Ticket, version: number, index: number): Message[] {
  const drafts = [...residentMessages(event, ticket), ...staffMessages(event, ticket)];
  return drafts.map((draft, n) => ({ ...draft, key: `${version}.${index}.${n}`, kind: event.type }));
}
