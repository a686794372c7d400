import type { PlanCode } from '../../classification/taxonomy';

/** An emergency plan being carried out (T20). */
export type PlanEvent =
  | { type: 'plan-started'; plan: PlanCode }
  | { type: 'plan-step-done'; step: string; note: string | null }
  | { type: 'plan-overdue'; level: number }
  | { type: 'all-clear'; note: string };
