import type { InputOf, OperationName, OutputOf } from '../contract';
import type { TicketView } from '../contract/views';
import { keys } from './keys';
import { queryClient } from './query-client';
import { call } from './service';
import { useIntention } from './use-intention';

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

const isTicket = (fresh: unknown): fresh is TicketView =>
  typeof fresh === 'object' && fresh !== null && 'timeline' in fresh;

/** Takes steps on one ticket: a repeated try is the same step, a refusal that brings the fresh state shows it. Throws what the call throws. */
export function useStep(ticketId: string) {
  const { run, busy } = useIntention<StepName>(ticketId);

  async function take<N extends StepName>(name: N, facts: StepFacts<N>): Promise<TicketView> {
    const ticket: TicketView = await run(
      name,
      facts,
      (requestId) => call(name, { ticketId, requestId, ...facts } as InputOf<N>),
      (fresh) => {
        if (isTicket(fresh)) show(fresh);
        else void queryClient.invalidateQueries({ queryKey: keys.ticket(ticketId) });
      },
    );
    show(ticket);
    return ticket;
  }
  return { take, busy };
}
