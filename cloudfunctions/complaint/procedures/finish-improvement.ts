import { finishImprovement } from '../../../src/domain/complaint/decisions/finish-improvement';
import { step } from '../../_kit/complaint/step';

/** C12. */
export const finishImprovementStep = step('complaint.finish-improvement', finishImprovement, (input) => ({
  improvementId: input.improvementId,
  result: input.result,
}));
