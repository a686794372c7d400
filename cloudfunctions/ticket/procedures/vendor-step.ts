import type { ParsedOf } from '../../../src/contract';
import type { Refusal } from '../../../src/domain/shared/refusal';
import { acceptJob } from '../../../src/domain/ticket/decisions/accept-job';
import { arriveOnSite } from '../../../src/domain/ticket/decisions/arrive-on-site';
import { declineJob } from '../../../src/domain/ticket/decisions/decline-job';
import { finishByLink } from '../../../src/domain/ticket/decisions/finish-by-link';
import { noteProgress } from '../../../src/domain/ticket/decisions/note-progress';
import type { TicketEvent } from '../../../src/domain/ticket/events';
import { impossible } from '../../../src/domain/shared/never';
import type { Ticket } from '../../../src/domain/ticket/state';
import { policyOf } from '../../../src/domain/ticket/terms';
import { nudgeDelivery } from '../../_kit/nudge';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { runCommand } from '../../_kit/run-command';
import { communityIn } from '../../_kit/ticket/community-in';
import { liveLink, readOr404 } from '../../_kit/ticket/open-vendor-link';
import { vendorActor } from '../../_kit/ticket/vendor-actor';
import { vendorOrder } from '../../_kit/ticket/vendor-order';
import { ticketWorkflow } from '../../_kit/ticket/workflow';

/** T23: a step by the contractor through its link; the same rules and the same record as for anybody who holds a job. */
export const vendorStep = procedure('ticket.vendor-step', {
  handle: async (input, call) => {
    const { ticketId, issue } = readOr404(input.token);
    const done = await runCommand(ticketWorkflow, {
      by: call.actor.id,
      id: ticketId,
      requestId: input.requestId,
      guard: (ticket) => void liveLink(ticket, issue, call.now),
      decide: (ticket) => decide(input, ticket, call.now),
      view: () => undefined,
    });
    if (done.told) await nudgeDelivery(ticketId);
    const { state } = done;
    // A contractor who declined has no work order any more.
    const link = state.vendorLink;
    // A repeated step is answered before the link is looked at; what came after the link is not its business.
    if (!link || link.issue !== issue || link.revoked) return stop('expired');
    return vendorOrder(state, link, await communityIn(state.communityId));
  },
});

function decide(input: ParsedOf<'ticket.vendor-step'>, ticket: Ticket, at: number): TicketEvent[] | Refusal {
  const command = { at, by: vendorActor(ticket) };
  const policy = policyOf(ticket.terms);
  switch (input.step) {
    case 'accept':
      return ticket.assignee
        ? acceptJob({ ...command, self: ticket.assignee }, ticket, policy)
        : stop('expired');
    case 'decline':
      return declineJob({ ...command, reason: input.reason }, ticket, policy);
    case 'arrive':
      return arriveOnSite(
        { ...command, location: input.location ?? null, permission: input.permission },
        ticket,
        policy,
      );
    case 'note':
      return noteProgress({ ...command, note: input.note, photos: input.photos }, ticket, policy);
    case 'done':
      return finishByLink({ ...command, ...input }, ticket, policy);
    default:
      return impossible(input);
  }
}
