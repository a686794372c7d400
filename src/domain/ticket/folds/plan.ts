import type { PlanProgress, Ticket } from '../state';
import type { Change, FoldsOf } from './fold';

/** An emergency plan being carried out (T20). */
export const planFolds: FoldsOf<'plan-started' | 'plan-step-done' | 'plan-overdue' | 'all-clear'> = {
  'plan-started': (ticket, { at, by }) => ({
    ...on(ticket, (plan) => ({ ...plan, startedAt: at, startedBy: by.alias })),
    newsAt: at,
  }),
  'plan-step-done': (ticket, { at, by, step, note }) =>
    on(ticket, (plan) => ({ ...plan, steps: [...plan.steps, { id: step, at, by: by.alias, note }] })),
  'plan-overdue': ({ rung }, { level }) => ({ rung: { ...rung, planOverdue: level + 1 } }),
  'all-clear': (ticket, { at }) => ({
    ...on(ticket, (plan) => ({ ...plan, clearedAt: at })),
    newsAt: at,
  }),
};

function on({ plan }: Ticket, change: (plan: PlanProgress) => PlanProgress): Change {
  return { plan: plan && change(plan) };
}
