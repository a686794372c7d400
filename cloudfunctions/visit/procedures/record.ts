import { placeOfAnswer } from '../../../src/domain/survey/answer-order';
import { meanScore, needsRecovery } from '../../../src/domain/survey/recovery';
import { policyOf } from '../../../src/domain/ticket/terms';
import { recordPhoneSurvey } from '../../../src/domain/ticket/decisions/record-phone-survey';
import { recordTicketVisit } from '../../../src/domain/visit/decisions/record-visit';
import type { Visit } from '../../../src/domain/visit/state';
import type { ParsedOf } from '../../../src/contract';
import { demand, type CallContext } from '../../_kit/call-context';
import { keepSurvey } from '../../_kit/keep-survey';
import { nudgeDelivery } from '../../_kit/nudge';
import { procedure } from '../../_kit/procedure';
import { runCommand } from '../../_kit/run-command';
import { ticketWorkflow } from '../../_kit/ticket/workflow';
import { visitView } from '../../_kit/visit/view';
import { visitWorkflow } from '../../_kit/visit/workflow';

/** V2, V3: the call goes on record under the caller's name; its scores become the survey unless the resident gave their own. */
export const record = procedure('visit.record', {
  handle: async (input, call) => {
    const { reached, satisfied, fixed, words } = input;
    const command = {
      at: call.now,
      by: call.actor,
      reached,
      satisfied: satisfied ?? null,
      fixed: fixed ?? null,
      words,
    };
    const done = await runCommand(visitWorkflow, {
      by: call.actor.id,
      id: input.visitId,
      requestId: input.requestId,
      guard: (visit) => demand(call, { communityId: visit.communityId }),
      decide: (visit) => recordTicketVisit(command, visit),
      view: ({ state, fields }) =>
        call.actor.communities.includes(state.communityId) ? visitView(state, fields.version) : undefined,
    });
    await recordSurvey(done.state, input, call);
    if (done.told) await nudgeDelivery(input.visitId, 'visit');
    return visitView(done.state, done.fields.version);
  },
});

/** What was said about the scores answers the survey, unless the resident has answered already (V2, V6). */
async function recordSurvey(visit: Visit, input: ParsedOf<'visit.record'>, call: CallContext): Promise<void> {
  const { scores, fixed, reached, words, requestId } = input;
  if (!reached || !scores || fixed === null || fixed === undefined) return;
  const { id: ticketId, round } = visit.ticket;
  const recovery = needsRecovery({ scores, fixed }, policyOf(visit.terms));
  const { state, told } = await runCommand(ticketWorkflow, {
    by: call.actor.id,
    id: ticketId,
    requestId,
    guard: (ticket) => demand(call, { communityId: ticket.communityId }),
    decide: (ticket) =>
      recordPhoneSurvey(
        { at: call.now, by: call.actor, recovery, answer: requestId, round },
        ticket,
        policyOf(ticket.terms),
      ),
    view: () => undefined,
  });
  const place = placeOfAnswer(state.timeline, requestId);
  if (!place) return;
  await keepSurvey({
    _id: `${ticketId}.${place.round}`,
    ticketId,
    communityId: visit.communityId,
    by: visit.reporter.id,
    recordedBy: call.actor.id,
    scores,
    fixed,
    words,
    photos: [],
    mean: meanScore({ scores }),
    recovery,
    ...place,
  });
  if (told) await nudgeDelivery(ticketId);
}
