import { addFacts } from '../../../src/domain/ticket/decisions/add-facts';
import { step } from '../../_kit/ticket/step';

/** T21. */
export const addFactsStep = step('ticket.add-facts', addFacts, (input) => ({
  text: input.text,
  photos: input.photos,
}));
