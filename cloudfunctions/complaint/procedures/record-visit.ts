import { recordVisit } from '../../../src/domain/complaint/decisions/record-visit';
import { step } from '../../_kit/complaint/step';

/** C5, V3. */
export const recordVisitStep = step('complaint.record-visit', recordVisit, (input) => ({
  reached: input.reached,
  satisfied: input.satisfied ?? null,
  words: input.words,
}));
