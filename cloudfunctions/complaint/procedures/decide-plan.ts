import { decidePlan } from '../../../src/domain/complaint/decisions/decide-plan';
import { step } from '../../_kit/complaint/step';

/** C5, C6. */
export const decidePlanStep = step('complaint.decide-plan', decidePlan, (input) => ({
  reason: input.reason,
}));
