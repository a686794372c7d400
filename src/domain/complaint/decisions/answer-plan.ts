import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import type { PlanAnswer } from '../facts';
import { notNow } from '../when';

export interface AnswerPlan extends Command {
  answer: PlanAnswer;
  words: string | null;
}

/** The complainant accepts, counters or refuses (C5); a counter says what they want instead. */
export const answerPlan: ComplaintDecision<AnswerPlan> = ({ at, by, answer, words }, complaint) => {
  const refusal = notNow('answer-plan', by, at, complaint);
  if (refusal) return refusal;
  if (answer === 'counter' && !words?.trim()) return refuse('reason-missing', { field: 'words' });
  return [{ type: 'plan-answered', at, by: signed(by, 'resident'), answer, words, via: 'app' }];
};
