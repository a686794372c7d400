import type { WaitingStep } from '@/api/outbox/waiting';
import type { PlanView } from '@/contract/views';

const WAITS = '待发送';

/** The emergency plan with what waits on this phone ticked off, marked as not sent yet (T20, T24). */
export function foreseePlan(plan: PlanView, steps: readonly WaitingStep[]): PlanView {
  return steps.reduce((now, one) => {
    const { writtenAt } = one;
    if (one.op === 'ticket.start-plan')
      return { ...now, startedAt: now.startedAt ?? writtenAt, startedBy: now.startedBy ?? WAITS };
    if (one.op !== 'ticket.do-plan-step') return now;
    const { step } = one.input;
    return {
      ...now,
      steps: now.steps.map((entry) =>
        entry.id === step && entry.doneAt === null ? { ...entry, doneAt: writtenAt, doneBy: WAITS } : entry,
      ),
    };
  }, plan);
}
