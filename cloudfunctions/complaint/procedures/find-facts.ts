import { findFacts } from '../../../src/domain/complaint/decisions/find-facts';
import { step } from '../../_kit/complaint/step';

/** C5. */
export const findFactsStep = step('complaint.find-facts', findFacts, (input) => ({
  text: input.text,
  photos: input.photos,
}));
