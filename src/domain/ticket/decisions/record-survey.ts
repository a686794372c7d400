import { refuse } from '../../shared/refusal';
import { signed, type Command, type Decision } from '../decision';

export interface RecordSurvey extends Command {
  /** a score ≤2 or "not fixed" (V4); the scores themselves never enter the ticket: technicians read it (V2) */
  recovery: boolean;
}

/** The survey of this completion has been answered or changed within the policy's hours (V2). */
export const recordSurvey: Decision<RecordSurvey> = (command, ticket, policy) => {
  if (ticket.status !== 'completed' && ticket.status !== 'closed') {
    return refuse('wrong-status', { detail: { status: ticket.status } });
  }
  const first = ticket.survey.answeredAt;
  if (first !== null && command.at > first + policy.surveyEditHours * 3_600_000) return refuse('too-late');
  return [
    {
      type: 'survey-answered',
      at: command.at,
      by: signed(command.by, 'resident'),
      recovery: command.recovery,
    },
  ];
};
