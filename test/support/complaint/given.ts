import type { Actor } from '@/domain/access/roles';
import { isRefusal, type Refusal } from '@/domain/shared/refusal';
import type { Command, ComplaintDecision } from '@/domain/complaint/decision';
import type { ComplaintEvent, ComplaintEventType } from '@/domain/complaint/events';
import { messagesOf } from '@/domain/complaint/messages/messages-of';
import type { Message } from '@/domain/notification/message';
import { evolve } from '@/domain/complaint/evolve';
import type { Complaint } from '@/domain/complaint/state';
import { wake } from '@/domain/complaint/wake';
import { policyOf } from '@/domain/ticket/terms';
import { at } from '../ticket/time';
import { folded } from './stories';

/** An expected event: its type, or its type with the facts that matter. */
type Expected = ComplaintEventType | (Partial<ComplaintEvent> & { type: ComplaintEventType });

/** given(complaint).when(decision, who, time, facts).then(…events) — or .refused(code). */
export function given(before: Complaint) {
  return {
    when<C extends Command>(
      decision: ComplaintDecision<C>,
      by: Actor,
      time: string,
      facts: Omit<C, keyof Command> = {} as Omit<C, keyof Command>,
    ) {
      const command = { ...facts, at: at(time), by } as C;
      return outcome(before, decision(command, before, policyOf(before.terms)));
    },
    /** Lets time alone act: everything due by then. */
    whenTimeIs: (time: string) => outcome(before, wake(before, at(time))),
  };
}

function outcome(before: Complaint, result: ComplaintEvent[] | Refusal) {
  return {
    /** Exactly these events, in this order; then the record as it stands and the messages it owes. */
    then(...expected: Expected[]): { complaint: Complaint; messages: Message[] } {
      if (isRefusal(result)) throw new Error(`refused: ${JSON.stringify(result)}`);
      expect(result.map((event) => event.type)).toEqual(
        expected.map((one) => (typeof one === 'string' ? one : one.type)),
      );
      expect(result).toMatchObject(expected.map((one) => (typeof one === 'string' ? { type: one } : one)));
      const messages: Message[] = [];
      const complaint = result.reduce((state, event, index) => {
        const next = evolve(state, event);
        messages.push(...messagesOf(event, next, 2, index));
        return next;
      }, before);
      // Whatever was decided, the record alone must give the same state.
      expect(folded(null, complaint.timeline)).toEqual(complaint);
      return { complaint, messages };
    },
    refused(code: Refusal['refused'], more: Omit<Refusal, 'refused'> = {}): void {
      expect(result).toMatchObject({ refused: code, ...more });
    },
  };
}
