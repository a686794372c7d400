import { absorbDuplicate } from '../../../src/domain/ticket/decisions/absorb-duplicate';
import { mergeTicket } from '../../../src/domain/ticket/decisions/merge-ticket';
import type { Ticket } from '../../../src/domain/ticket/state';
import { subjectOf } from '../../../src/domain/ticket/subject';
import { policyOf } from '../../../src/domain/ticket/terms';
import { refusedNow } from '../../../src/domain/ticket/when';
import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { Refused, stop } from '../../_kit/refused';
import { runCommand } from '../../_kit/run-command';
import { takeStep } from '../../_kit/ticket/step';
import { ticketWorkflow } from '../../_kit/ticket/workflow';
import { load } from '../../_kit/workflow';

/**
 * T19: two documents, so two writes. The ticket that is worked on takes the people first; a crash between the two leaves the
 * duplicate open and its people told twice, never lost, and the same request goes on where it stopped.
 */
export const merge = procedure('ticket.merge', {
  handle: async (input, call) => {
    const { state: duplicate } =
      (await load<Ticket>(ticketWorkflow.collection, input.ticketId)) ?? stop('not-found');
    demand(call, subjectOf(duplicate));
    const done = duplicate.mergedInto?.id === input.intoId;
    const refusal = done ? null : refusedNow('merge', call.actor, duplicate);
    if (refusal) throw new Refused(refusal);
    const { state: into } = await runCommand(ticketWorkflow, {
      by: call.actor.id,
      id: input.intoId,
      requestId: input.requestId,
      guard: (ticket) => demand(call, subjectOf(ticket)),
      decide: (ticket) =>
        absorbDuplicate({ at: call.now, by: call.actor, duplicate }, ticket, policyOf(ticket.terms)),
      view: () => undefined,
    });
    return takeStep('ticket.merge', input, call, mergeTicket, {
      into: { id: into.id, number: into.number },
      reason: input.reason?.trim() || null,
    });
  },
});
