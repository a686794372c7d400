import { doPlanStep } from '../../../src/domain/ticket/decisions/do-plan-step';
import { step } from '../../_kit/ticket/step';

/** T20. */
export const doPlanStepStep = step('ticket.do-plan-step', doPlanStep, (input) => ({
  step: input.step,
  note: input.note?.trim() || null,
}));
