import { startPlan } from '../../../src/domain/ticket/decisions/start-plan';
import { step } from '../../_kit/ticket/step';

/** T20. */
export const startPlanStep = step('ticket.start-plan', startPlan, () => ({}));
