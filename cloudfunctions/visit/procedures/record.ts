import { meanScore, needsRecovery } from '../../../src/domain/survey/recovery';
import { policyOf } from '../../../src/domain/ticket/terms';
import { recordTicketVisit } from '../../../src/domain/visit/decisions/record-visit';
import type { Visit } from '../../../src/domain/visit/state';
import type { ParsedOf } from '../../../src/contract';
import { demand, type CallContext } from '../../_kit/call-context';
import { nudgeDelivery } from '../../_kit/nudge';
import { procedure } from '../../_kit/procedure';
import { runCommand } from '../../_kit/run-command';
import { insert } from '../../_kit/store';
import type { SurveyDoc } from '../../_kit/survey-doc';
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
      id: input.visitId,
      requestId: input.requestId,
      guard: (visit) => demand(call, { communityId: visit.communityId }),
      decide: (visit) => recordTicketVisit(command, visit),
      view: ({ state, fields }) =>
        call.actor.communities.includes(state.communityId) ? visitView(state, fields.version) : undefined,
    });
    const survey = surveyDoc(done.state, input, call);
    // Inserted, never overwritten: one answer a completion, and the resident's own comes first (V2).
    if (survey) await insert('surveys', survey);
    if (done.told) await nudgeDelivery(input.visitId, 'visit');
    return visitView(done.state, done.fields.version);
  },
});

function surveyDoc(visit: Visit, input: ParsedOf<'visit.record'>, call: CallContext): SurveyDoc | null {
  const { scores, fixed, reached, words } = input;
  if (!reached || !scores || fixed === null || fixed === undefined) return null;
  const { id: ticketId, round } = visit.ticket;
  return {
    _id: `${ticketId}.${round}`,
    ticketId,
    communityId: visit.communityId,
    by: visit.reporter.id,
    recordedBy: call.actor.id,
    round,
    scores,
    fixed,
    words,
    photos: [],
    mean: meanScore({ scores }),
    recovery: needsRecovery({ scores, fixed }, policyOf(visit.terms)),
    answeredAt: call.now,
    changedAt: call.now,
  };
}
