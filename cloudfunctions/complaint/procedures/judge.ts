import { judge } from '../../../src/domain/complaint/decisions/judge';
import { step } from '../../_kit/complaint/step';

/** C3. */
export const judgeStep = step('complaint.judge', judge, (input) => ({
  valid: input.valid,
  kind: input.kind,
  answer: input.answer,
}));
