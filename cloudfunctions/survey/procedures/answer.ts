import type { SurveyView } from '../../../src/contract/survey/answer';
import { HOUR_MS } from '../../../src/domain/policy/local-time';
import { placeOfAnswer, type AnswerPlace } from '../../../src/domain/survey/answer-order';
import { meanScore, needsRecovery } from '../../../src/domain/survey/recovery';
import { recordSurvey } from '../../../src/domain/ticket/decisions/record-survey';
import type { Ticket } from '../../../src/domain/ticket/state';
import { subjectOf } from '../../../src/domain/ticket/subject';
import { policyOf } from '../../../src/domain/ticket/terms';
import { demand } from '../../_kit/call-context';
import { nudgeDelivery } from '../../_kit/nudge';
import { keepSurvey } from '../../_kit/keep-survey';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { runCommand } from '../../_kit/run-command';
import type { SurveyDoc } from '../../_kit/survey-doc';
import { ticketWorkflow } from '../../_kit/ticket/workflow';
import { answeredOnline } from '../../_kit/visit/owe-visits';

/** V1, V2: the ticket decides whether the answer is in time; then the answer is kept under the completion's id. */
export const answer = procedure('survey.answer', {
  handle: async (input, call) => {
    const recoveryFor = (ticket: Ticket): boolean => needsRecovery(input, policyOf(ticket.terms));
    const done = await runCommand(ticketWorkflow, {
      by: call.actor.id,
      id: input.ticketId,
      requestId: input.requestId,
      guard: (ticket) => demand(call, subjectOf(ticket)),
      decide: (ticket) =>
        recordSurvey(
          { at: call.now, by: call.actor, recovery: recoveryFor(ticket), answer: input.requestId },
          ticket,
          policyOf(ticket.terms),
        ),
      view: () => undefined,
    });
    const place = placeOfAnswer(done.state.timeline, input.requestId) ?? stop('not-found');
    // The ticket first: a crash here leaves it answered without scores, and the client's retry of the same request writes them.
    const doc = await keepSurvey(surveyDoc(done.state, input, place));
    // Content in the app: nobody needs to call (V3). A bad answer opens its recovery while its message is delivered (V4).
    if (!doc.recovery) await answeredOnline(doc.ticketId, doc.round, call.now);
    if (done.told) await nudgeDelivery(input.ticketId);
    return surveyView(doc, policyOf(done.state.terms).surveyEditHours);
  },
});

function surveyDoc(
  ticket: Ticket,
  input: Pick<SurveyDoc, 'scores' | 'fixed' | 'words' | 'photos'>,
  place: AnswerPlace,
): SurveyDoc {
  const { scores, fixed, words, photos } = input;
  return {
    _id: `${ticket.id}.${place.round}`,
    ticketId: ticket.id,
    communityId: ticket.communityId,
    by: ticket.reporter.id,
    scores,
    fixed,
    words,
    photos,
    mean: meanScore({ scores }),
    recovery: needsRecovery(input, policyOf(ticket.terms)),
    ...place,
  };
}

/** An answer as its author sees it. */
export function surveyView(doc: SurveyDoc, editHours: number): SurveyView {
  const { ticketId, scores, fixed, words, photos, answeredAt } = doc;
  return {
    ticketId,
    scores,
    fixed,
    words,
    photos,
    answeredAt,
    editableUntil: answeredAt + editHours * HOUR_MS,
  };
}
