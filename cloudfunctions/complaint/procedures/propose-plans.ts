import { proposePlans } from '../../../src/domain/complaint/decisions/propose-plans';
import { step } from '../../_kit/complaint/step';

/** C5. */
export const proposePlansStep = step('complaint.propose-plans', proposePlans, (input) => ({
  plans: input.plans.map((plan) => ({ ...plan, compensationCents: plan.compensationCents ?? null })),
}));
