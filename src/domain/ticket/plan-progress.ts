import type { Classification } from './facts';
import type { PlanProgress, Ticket } from './state';

/** The emergency plan a classification calls for (T20). One that is being carried out goes on until its all-clear. */
export function planOf(current: PlanProgress | null, after: Classification, at: number): PlanProgress | null {
  if (current?.startedAt && current.clearedAt === null) return current;
  const code = after.urgency === 'emergency' ? after.plan : null;
  if (code === null) return null;
  if (current?.code === code) return current;
  return { code, alertedAt: at, startedAt: null, startedBy: null, steps: [], clearedAt: null };
}

/** An alarm was raised and there is no all-clear yet (T20). */
export function alarmIsOn({ plan, status }: Pick<Ticket, 'plan' | 'status'>): boolean {
  return plan !== null && plan.clearedAt === null && status !== 'cancelled' && status !== 'merged';
}
