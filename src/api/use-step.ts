import { useState } from 'react';
import type { InputOf, OperationName, OutputOf } from '../contract';
import type { TicketView } from '../contract/views';
import { newId } from '../platform/new-id';
import { RefusalError } from './errors';
import { keys } from './keys';
import { queryClient } from './query-client';
import { call } from './service';

/** Operations that move a ticket and answer with it. */
export type StepName = {
  [N in OperationName]: N extends `ticket.${string}` ? (OutputOf<N> extends TicketView ? N : never) : never;
}[OperationName];

/** What the person decides; the ticket and the request id are added. */
export type StepFacts<N extends StepName> = Omit<InputOf<N>, 'ticketId' | 'requestId'>;

function show(ticket: TicketView): void {
  queryClient.setQueryData(keys.ticket(ticket.id), ticket);
  void queryClient.invalidateQueries({ queryKey: keys.allMyTickets });
  void queryClient.invalidateQueries({ queryKey: keys.allWork });
}

/** Intentions whose answer has not arrived, by ticket: kept when the page is left, so that coming back never doubles a step. */
const pending = new Map<string, { intention: string; requestId: string }>();

const isTicket = (fresh: unknown): fresh is TicketView =>
  typeof fresh === 'object' && fresh !== null && 'timeline' in fresh;

/**
 * Takes steps on one ticket. A repeated try of the same step keeps its request id, so that an answer lost on the way
 * never doubles it; a refusal that brings the fresh state shows it. Throws what the call throws.
 */
export function useStep(ticketId: string) {
  const [busy, setBusy] = useState<StepName | null>(null);

  async function take<N extends StepName>(name: N, facts: StepFacts<N>): Promise<TicketView> {
    const intention = JSON.stringify([name, facts]);
    const kept = pending.get(ticketId);
    const requestId = kept?.intention === intention ? kept.requestId : newId();
    pending.set(ticketId, { intention, requestId });
    setBusy(name);
    try {
      const input = { ticketId, requestId, ...facts } as InputOf<N>;
      const ticket: TicketView = await call(name, input);
      pending.delete(ticketId);
      show(ticket);
      return ticket;
    } catch (error) {
      if (error instanceof RefusalError) {
        pending.delete(ticketId);
        if (isTicket(error.fresh)) show(error.fresh);
        else void queryClient.invalidateQueries({ queryKey: keys.ticket(ticketId) });
      }
      throw error;
    } finally {
      setBusy(null);
    }
  }
  return { take, busy };
}
