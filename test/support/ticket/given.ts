import type { Actor } from '@/domain/access/roles';
import { isRefusal, type Refusal } from '@/domain/shared/refusal';
import type { Command, Decision } from '@/domain/ticket/decision';
import { messagesOf } from '@/domain/notification/messages-of';
import type { Message } from '@/domain/notification/message';
import type { TicketEvent, TicketEventType } from '@/domain/ticket/events';
import { evolve } from '@/domain/ticket/evolve';
import type { Ticket } from '@/domain/ticket/state';
import { policyOf } from '@/domain/ticket/terms';
import { wake } from '@/domain/ticket/wake';
import { at } from './time';

/** An expected event: its type, or its type with the facts that matter. */
export type Expected = TicketEventType | (Partial<TicketEvent> & { type: TicketEventType });

/** The ticket that these events make. */
export function ticketOf(...events: TicketEvent[]): Ticket {
  const ticket = events.reduce<Ticket | null>((state, event) => evolve(state, event, 't1'), null);
  if (!ticket) throw new Error('a ticket begins with a report');
  return ticket;
}

/** given(…events).when(decision, who, time, facts).then(…events) — or .refused(code, field). */
export function given(...events: TicketEvent[]) {
  const before = ticketOf(...events);
  return {
    ticket: before,
    when<C extends Command>(
      decision: Decision<C>,
      by: Actor,
      time: string,
      facts: Omit<C, keyof Command> & Pick<Command, 'doneAt'> = {} as Omit<C, keyof Command>,
    ) {
      const command = { ...facts, at: at(time), by } as C;
      return outcome(before, decision(command, before, policyOf(before.terms)));
    },
    /** Lets time alone act: everything due by then. */
    whenTimeIs: (time: string) => outcome(before, wake(before, at(time))),
  };
}

function outcome(before: Ticket, result: TicketEvent[] | Refusal) {
  return {
    /** Exactly these events, in this order; then the ticket as it stands and the messages they owe. */
    then(...expected: Expected[]): { ticket: Ticket; messages: Message[]; events: TicketEvent[] } {
      if (isRefusal(result)) throw new Error(`refused: ${JSON.stringify(result)}`);
      expect(result).toMatchObject(expected.map((one) => (typeof one === 'string' ? { type: one } : one)));
      const messages: Message[] = [];
      const ticket = result.reduce((state, event, index) => {
        const next = evolve(state, event);
        messages.push(...messagesOf(event, next, 2, index));
        return next;
      }, before);
      // Whatever was decided, the record alone must give the same ticket (T3).
      expect(ticketOf(...ticket.timeline)).toEqual({ ...ticket, id: 't1' });
      return { ticket, events: result, messages };
    },
    refused(code: Refusal['refused'], more: Omit<Refusal, 'refused'> = {}): void {
      expect(result).toMatchObject({ refused: code, ...more });
    },
  };
}
