import { answerPlan } from '../../../src/domain/complaint/decisions/answer-plan';
import { step } from '../../_kit/complaint/step';

/** C5. */
export const answerPlanStep = step('complaint.answer-plan', answerPlan, (input) => ({
  answer: input.answer,
  words: input.words?.trim() || null,
}));
