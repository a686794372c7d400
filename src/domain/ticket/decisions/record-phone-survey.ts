import { signed, type Decision } from '../decision';
import type { RecordSurvey } from './record-survey';

export interface RecordPhoneSurvey extends RecordSurvey {
  /** the completion they were called about */
  round: number;
}

/**
 * What a resident said in a recorded phone visit answers the survey (V2), so that nobody asks again (V6); under the name of whoever
 * called. Their own answer comes first, and an answer about an earlier completion marks nothing.
 */
export const recordPhoneSurvey: Decision<RecordPhoneSurvey> = (command, ticket) => {
  const { at, by, recovery, answer, round } = command;
  const finished = ticket.status === 'completed' || ticket.status === 'closed';
  if (!finished || ticket.round !== round || ticket.survey.answeredAt !== null) return [];
  return [{ type: 'survey-answered', at, by: signed(by), recovery, answer }];
};
