import { releaseDuplicate } from '../../../src/domain/ticket/decisions/release-duplicate';
import { unmergeTicket } from '../../../src/domain/ticket/decisions/unmerge-ticket';
import type { TicketEvent } from '../../../src/domain/ticket/events';
import type { TicketLink } from '../../../src/domain/ticket/facts';
import type { Ticket } from '../../../src/domain/ticket/state';
import { policyOf } from '../../../src/domain/ticket/terms';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { runCommand } from '../../_kit/run-command';
import { takeStep } from '../../_kit/ticket/step';
import { ticketWorkflow } from '../../_kit/ticket/workflow';
import { load } from '../../_kit/workflow';

/** T19: the duplicate is open again first, then its people leave the other ticket; a repeated request finishes what a crash left. */
export const unmerge = procedure('ticket.unmerge', {
  handle: async (input, call) => {
    const view = await takeStep('ticket.unmerge', input, call, unmergeTicket, { reason: input.reason });
    const { state } = (await load<Ticket>(ticketWorkflow.collection, input.ticketId)) ?? stop('not-found');
    const from = lastLink(state.timeline);
    if (!from) return view;
    await runCommand(ticketWorkflow, {
      by: call.actor.id,
      id: from.id,
      requestId: input.requestId,
      // Whoever may separate the duplicate may let its people go from the other one.
      guard: () => undefined,
      decide: (ticket) =>
        releaseDuplicate(
          {
            at: call.now,
            by: call.actor,
            duplicate: { id: state.id, number: state.number },
            reason: input.reason,
          },
          ticket,
          policyOf(ticket.terms),
        ),
      view: () => undefined,
    });
    return view;
  },
});

function lastLink(timeline: readonly TicketEvent[]): TicketLink | null {
  const links = timeline.flatMap((event) => (event.type === 'unmerged' ? [event.from] : []));
  return links[links.length - 1] ?? null;
}
