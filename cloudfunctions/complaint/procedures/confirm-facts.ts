import { confirmFacts } from '../../../src/domain/complaint/decisions/confirm-facts';
import { step } from '../../_kit/complaint/step';

/** C2. */
export const confirmFactsStep = step('complaint.confirm-facts', confirmFacts, () => ({}));
