import { addComplaintFacts } from '../../../src/domain/complaint/decisions/add-facts';
import { step } from '../../_kit/complaint/step';

/** C5. */
export const addFactsStep = step('complaint.add-facts', addComplaintFacts, (input) => ({
  text: input.text,
  photos: input.photos,
}));
