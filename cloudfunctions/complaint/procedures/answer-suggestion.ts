import { answerSuggestion } from '../../../src/domain/complaint/decisions/answer-suggestion';
import { improvementsOf } from '../../_kit/complaint/improvements-of';
import { step } from '../../_kit/complaint/step';

/** C10. */
export const answerSuggestionStep = step(
  'complaint.answer-suggestion',
  answerSuggestion,
  ({ feasibility, answer, improvements }, call) => ({
    feasibility,
    answer,
    improvements: improvementsOf(improvements, call),
  }),
  (input) => input.improvements.map((one) => one.ownerId),
);
