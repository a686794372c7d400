import { emergencyPlans } from '../../emergency/plans';
import { refuse } from '../../shared/refusal';
import type { Command, Decision } from '../decision';
import { happened } from '../late-step';
import { refusedNow } from '../when';

export interface DoPlanStep extends Command {
  step: string;
  note: string | null;
}

/** A step of the plan's checklist is done, by whoever did it (T20). Twice is once. */
export const doPlanStep: Decision<DoPlanStep> = (command, ticket) => {
  const { by, step, note } = command;
  const refusal = refusedNow('do-plan-step', by, ticket);
  if (refusal) return refusal;
  const plan = ticket.plan;
  if (!plan || !emergencyPlans[plan.code].steps.some((entry) => entry.id === step))
    return refuse('not-found', { field: 'step' });
  if (plan.steps.some((entry) => entry.id === step)) return [];
  return [{ type: 'plan-step-done', ...happened(command, ticket), step, note }];
};
