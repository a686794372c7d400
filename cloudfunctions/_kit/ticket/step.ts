import type { ParsedOf } from '../../../src/contract';
import type { StepReply } from '../../../src/contract/views';
import { may } from '../../../src/domain/access/may';
import type { Command, Decision } from '../../../src/domain/ticket/decision';
import type { Ticket } from '../../../src/domain/ticket/state';
import { subjectOf } from '../../../src/domain/ticket/subject';
import { policyOf } from '../../../src/domain/ticket/terms';
import { demand, type CallContext } from '../call-context';
import { nudgeDelivery } from '../nudge';
import { procedure, type Procedure } from '../procedure';
import { runCommand } from '../run-command';
import type { Loaded } from '../workflow';
import { ticketView } from './view';
import { ticketWorkflow } from './workflow';

/** Operations that take a step on one ticket and answer with its page. */
export type StepName =
  | 'ticket.review'
  | 'ticket.answer'
  | 'ticket.offer'
  | 'ticket.assign'
  | 'ticket.accept-job'
  | 'ticket.decline-job'
  | 'ticket.contact'
  | 'ticket.set-out'
  | 'ticket.arrive'
  | 'ticket.diagnose'
  | 'ticket.note-progress'
  | 'ticket.complete'
  | 'ticket.confirm-result'
  | 'ticket.object-result'
  | 'ticket.cancel'
  | 'ticket.urge'
  | 'ticket.add-facts'
  | 'ticket.refer'
  | 'ticket.pause'
  | 'ticket.resume'
  | 'ticket.no-access'
  | 'ticket.quote'
  | 'ticket.accept-quote'
  | 'ticket.refuse-quote'
  | 'ticket.reserve-parts'
  | 'ticket.use-parts'
  | 'ticket.cannot-serve'
  | 'ticket.sign-off'
  | 'ticket.follow'
  | 'ticket.start-plan'
  | 'ticket.do-plan-step'
  | 'ticket.all-clear'
  | 'ticket.transfer'
  | 'ticket.merge'
  | 'ticket.unmerge'
  | 'ticket.change-classification'
  | 'ticket.agree-date'
  | 'ticket.vendor-link'
  | 'ticket.revoke-vendor-link';

/** Declares a step: which decision, and how the input becomes its command. `reads` as for any procedure. */
export function step<N extends StepName, C extends Command>(
  name: N,
  decision: Decision<C>,
  toCommand: (input: ParsedOf<N>, call: CallContext) => Omit<C, keyof Command>,
  reads?: Procedure<N>['reads'],
): Procedure<N> {
  return procedure(name, {
    ...(reads ? { reads } : {}),
    handle: async (input, call) =>
      (await takeStep(name, input, call, decision, toCommand(input, call))) as Awaited<
        ReturnType<Procedure<N>['handle']>
      >,
  });
}

/** Runs a decision on a ticket for a caller whom the table allows, and answers with the page as it then stands. */
export async function takeStep<C extends Command>(
  name: StepName,
  input: { ticketId: string; requestId: string; doneAt?: number | null },
  call: CallContext,
  decision: Decision<C>,
  payload: Omit<C, keyof Command>,
): Promise<StepReply> {
  const command = { ...payload, at: call.now, by: call.actor, doneAt: input.doneAt ?? null } as C;
  const view = ({ state, fields }: Loaded<Ticket>) => ticketView(state, fields.version, call.actor, call.now);
  const result = await runCommand(ticketWorkflow, {
    by: call.actor.id,
    id: input.ticketId,
    requestId: input.requestId,
    guard: (ticket) => demand(call, subjectOf(ticket)),
    decide: (ticket) => decision(command, ticket, policyOf(ticket.terms)),
    // Whoever just lost a grab sees, masked, who has the job; others see only what they may open.
    view: (loaded) =>
      name === 'ticket.accept-job' || may('ticket.get', call.actor, subjectOf(loaded.state))
        ? view(loaded)
        : undefined,
  });
  if (result.told) await nudgeDelivery(input.ticketId);
  return view(result);
}
