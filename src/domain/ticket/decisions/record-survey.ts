import { DAY_MS, HOUR_MS } from '../../policy/local-time';
import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';

export interface RecordSurvey extends Command {
  /** a score ≤2 or "not fixed" (V4); the scores themselves never enter the ticket: technicians read it (V2) */
  recovery: boolean;
  /** the request that gives the answer */
  answer: string;
}

/** The survey of this completion is answered within the policy's days, or changed within its hours (V2, V6). */
export const recordSurvey: Decision<RecordSurvey> = (command, ticket, policy) => {
  if (ticket.status !== 'completed' && ticket.status !== 'closed') {
    return refuse('wrong-status', { detail: { status: ticket.status } });
  }
  const { surveyDays, surveyEditHours } = policy;
  const first = ticket.survey.answeredAt;
  const asked = (ticket.completion?.at ?? command.at) + surveyDays * DAY_MS;
  if (first === null && command.at > asked) return refuse('too-late');
  if (first !== null && command.at > first + surveyEditHours * HOUR_MS) return refuse('too-late');
  return [
    {
      type: 'survey-answered',
      at: command.at,
      by: signed(command.by, 'resident'),
      recovery: command.recovery,
      answer: command.answer,
    },
  ];
};
