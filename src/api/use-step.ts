import { useState } from 'react';
import type { InputOf, OperationName, OutputOf } from '../contract';
import type { TicketView } from '../contract/views';
import { newId } from '../platform/new-id';
import { isOnline } from '../platform/network';
import { NetworkError, RefusalError } from './errors';
import { keys } from './keys';
import { isKeptStep } from './outbox/kept-steps';
import { keepStep, type StepPapers } from './outbox/keep-step';
import { waitingIn } from './outbox/outbox-store';
import { queryClient } from './query-client';
import { call } from './service';
import { isTicket, showTicket } from './show-ticket';

/** Operations that move a ticket and answer with it. */
export type StepName = {
  [N in OperationName]: N extends `ticket.${string}` ? (OutputOf<N> extends TicketView ? N : never) : never;
}[OperationName];

/** What the person decides; the ticket and the request id are added. */
export type StepFacts<N extends StepName> = Omit<InputOf<N>, 'ticketId' | 'requestId'>;

/** Intentions whose answer has not arrived, by ticket: kept when the page is left, so that coming back never doubles a step. */
const pending = new Map<string, { intention: string; requestId: string }>();

const NO_PAPERS: StepPapers = { photos: [], form: null };

/**
 * Takes steps on one ticket. A repeated try of the same step keeps its request id, so that an answer lost on the way
 * never doubles it; a refusal that brings the fresh state shows it. Throws what the call throws. Steps of a job that cannot
 * be sent now, or come after one that waits, are kept on the phone and answered with null (T24).
 */
export function useStep(ticketId: string) {
  const [busy, setBusy] = useState<StepName | null>(null);

  async function take<N extends StepName>(
    name: N,
    facts: StepFacts<N>,
    papers: StepPapers = NO_PAPERS,
  ): Promise<TicketView | null> {
    const intention = JSON.stringify([name, facts]);
    const kept = pending.get(ticketId);
    const requestId = kept?.intention === intention ? kept.requestId : newId();
    pending.set(ticketId, { intention, requestId });
    setBusy(name);
    const input = { ticketId, requestId, ...facts } as InputOf<N>;
    const keep = async (): Promise<boolean> => {
      const done = isKeptStep(name) && (await keepStep(name, input, papers));
      if (done) pending.delete(ticketId);
      return done;
    };
    try {
      const waits = papers.photos.length > 0 || waitingIn(ticketId).length > 0 || !(await isOnline());
      if (waits && (await keep())) return null;
      const ticket: TicketView = await call(name, input);
      pending.delete(ticketId);
      showTicket(ticket);
      return ticket;
    } catch (error) {
      if (error instanceof NetworkError && (await keep())) return null;
      if (error instanceof RefusalError) {
        pending.delete(ticketId);
        if (isTicket(error.fresh)) showTicket(error.fresh);
        else void queryClient.invalidateQueries({ queryKey: keys.ticket(ticketId) });
      }
      throw error;
    } finally {
      setBusy(null);
    }
  }
  return { take, busy };
}
