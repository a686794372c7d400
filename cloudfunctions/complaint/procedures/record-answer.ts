import { recordAnswer } from '../../../src/domain/complaint/decisions/record-answer';
import { step } from '../../_kit/complaint/step';

/** C5. */
export const recordAnswerStep = step('complaint.record-answer', recordAnswer, (input) => ({
  answer: input.answer,
  words: input.words,
}));
