import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import type { Feasibility } from '../facts';
import { improvementsFrom, type ImprovementDraft } from '../improvements';
import { notNow } from '../when';
import { unsaid, type Saying } from '../words/say';

export interface AnswerSuggestion extends Command, Saying {
  feasibility: Feasibility;
  /** always with the reason */
  answer: string;
  improvements: ImprovementDraft[];
}

/** Now, later or not feasible, always answered with the reason (C10); what is adopted is followed to its end (C12). */
export const answerSuggestion: ComplaintDecision<AnswerSuggestion> = (command, complaint) => {
  const { at, by, feasibility, answer } = command;
  const refusal = notNow('answer-suggestion', by, at, complaint);
  if (refusal) return refusal;
  if (answer.trim() === '') return refuse('reason-missing', { field: 'answer' });
  const improvements = improvementsFrom(command.improvements, complaint);
  return (
    unsaid('answer', answer, command) ?? [
      { type: 'suggestion-answered', at, by: signed(by), feasibility, answer, improvements },
    ]
  );
};
