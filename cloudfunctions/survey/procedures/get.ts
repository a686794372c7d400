import type { Ticket } from '../../../src/domain/ticket/state';
import { subjectOf } from '../../../src/domain/ticket/subject';
import { policyOf } from '../../../src/domain/ticket/terms';
import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { findById } from '../../_kit/store';
import type { SurveyDoc } from '../../_kit/survey-doc';
import { ticketWorkflow } from '../../_kit/ticket/workflow';
import { load } from '../../_kit/workflow';
import { surveyView } from './answer';

/** V2: one's own answer to the newest completion. */
export const get = procedure('survey.get', {
  handle: async ({ ticketId }, call) => {
    const { state } = (await load<Ticket>(ticketWorkflow.collection, ticketId)) ?? stop('not-found');
    demand(call, subjectOf(state));
    const doc = await findById<SurveyDoc>('surveys', `${ticketId}.${state.round}`);
    return doc && surveyView(doc, policyOf(state.terms).surveyEditHours);
  },
});
