import { approvePlan } from '../../../src/domain/complaint/decisions/approve-plan';
import { step } from '../../_kit/complaint/step';

/** C4, C5. */
export const approvePlanStep = step('complaint.approve-plan', approvePlan, (input) => ({
  plan: input.plan,
  note: input.note?.trim() || null,
}));
