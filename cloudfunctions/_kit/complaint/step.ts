import type { OperationName, ParsedOf } from '../../../src/contract';
import type { ComplaintView } from '../../../src/contract/complaint/views';
import type { Command, ComplaintDecision } from '../../../src/domain/complaint/decision';
import type { Complaint } from '../../../src/domain/complaint/state';
import { subjectOf } from '../../../src/domain/complaint/subject';
import type { ComplaintStep } from '../../../src/domain/complaint/when';
import { houseWords } from '../../../src/domain/complaint/words/house-words';
import type { Saying } from '../../../src/domain/complaint/words/say';
import { policyOf } from '../../../src/domain/ticket/terms';
import { demand, type CallContext } from '../call-context';
import { communityIdOf } from '../directory';
import { nudgeDelivery } from '../nudge';
import { procedure, type Procedure } from '../procedure';
import { stop } from '../refused';
import { runCommand } from '../run-command';
import type { Loaded } from '../workflow';
import { complaintView } from './view';
import { complaintWorkflow } from './workflow';

/** Operations that take a step on one record and answer with its page. */
export type ComplaintStepName = `complaint.${ComplaintStep}` & OperationName;

interface StepInput {
  complaintId: string;
  requestId: string;
  keepWords?: boolean;
}

/** Declares a step: which decision, and how the input becomes its command. `people` names whom it has to know. */
export function step<N extends ComplaintStepName, C extends Command>(
  name: N,
  decision: ComplaintDecision<C>,
  toCommand: (input: ParsedOf<N>, call: CallContext) => Omit<C, keyof Command | keyof Saying>,
  people: (input: ParsedOf<N>) => (string | null | undefined)[] = () => [],
): Procedure<N> {
  return procedure(name, {
    reads: (input) => [
      `community:${communityIdOf((input as StepInput).complaintId)}`,
      ...people(input).flatMap((id) => (id ? [`person:${id}`] : [])),
    ],
    handle: async (input, call) =>
      (await takeStep(input as StepInput, call, decision, toCommand(input, call))) as Awaited<
        ReturnType<Procedure<N>['handle']>
      >,
  });
}

async function takeStep<C extends Command>(
  input: StepInput,
  call: CallContext,
  decision: ComplaintDecision<C>,
  payload: object,
): Promise<ComplaintView> {
  const saying: Saying = {
    forbidden: forbiddenIn(call, input.complaintId),
    keepWords: input.keepWords === true,
  };
  const command = { ...payload, ...saying, at: call.now, by: call.actor } as unknown as C;
  const view = ({ state, fields }: Loaded<Complaint>) =>
    complaintView(state, fields.version, call.actor, call.now) ?? stop('self-forbidden');
  const result = await runCommand(complaintWorkflow, {
    by: call.actor.id,
    id: input.complaintId,
    requestId: input.requestId,
    guard: (complaint) => demand(call, subjectOf(complaint)),
    decide: (complaint) => decision(command, complaint, policyOf(complaint.terms)),
    view: ({ state, fields }) => complaintView(state, fields.version, call.actor, call.now) ?? undefined,
  });
  if (result.told) await nudgeDelivery(input.complaintId, 'complaint');
  return view(result);
}

function forbiddenIn(call: CallContext, complaintId: string): Saying['forbidden'] {
  const community = call.places.get(`community:${communityIdOf(complaintId)}`);
  return houseWords(community?.kind === 'community' ? community.words : {}).forbidden;
}
