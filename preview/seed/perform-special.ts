import { emergencyPlans } from '../../src/domain/emergency/plans';
import type { Act } from './acts';
import type { CloudClient } from './cloud-client';
import { nextClock } from './china-time';
import { openidOf } from './people/resident';
import type { Stage } from './stage';
import type { SpecialStep } from './story';

/** A step off the usual way, by calling the very operation the person's phone would call. */
export async function performSpecial(
  cloud: CloudClient,
  stage: Stage,
  act: Act,
  step: SpecialStep,
  ticketOf: (key: string) => string,
): Promise<void> {
  const openid = openidOf(act.by);
  const base = { ticketId: stage.ticketId, requestId: stage.requestId(String(act.index)) };
  const evening = (days: number): number => nextClock(act.at, `+${days} 18:00`);
  switch (step.do) {
    case 'quote': {
      const lines = step.lines.map(([kind, name, quantity, unit, unitCents]) => {
        return { kind, name, quantity, unit, unitCents };
      });
      return void (await cloud.call(openid, 'ticket.quote', { ...base, lines, note: step.note ?? null }));
    }
    case 'accept-quote':
      return void (await cloud.call(openid, 'ticket.accept-quote', { ...base, version: 1 }));
    case 'refuse-quote':
      return void (await cloud.call(openid, 'ticket.refuse-quote', {
        ...base,
        version: 1,
        reason: step.reason,
      }));
    case 'pause': {
      const { reason, note } = step;
      return void (await cloud.call(openid, 'ticket.pause', {
        ...base,
        reason,
        until: evening(step.days),
        note,
      }));
    }
    case 'start-plan':
      return void (await cloud.call(openid, 'ticket.start-plan', base));
    case 'plan-step': {
      const steps = stage.story.plan ? emergencyPlans[stage.story.plan].steps : [];
      if (!steps.some(({ id }) => id === step.step)) throw new Error(`no step ${step.step} in this plan`);
      return void (await cloud.call(openid, 'ticket.do-plan-step', {
        ...base,
        step: step.step,
        note: step.note ?? null,
      }));
    }
    case 'vendor':
      return void (await cloud.call(openid, 'ticket.vendor-link', {
        ...base,
        vendor: { name: step.name, phone: step.phone },
        reason: step.note,
      }));
    case 'agree-date':
      return void (await cloud.call(openid, 'ticket.agree-date', {
        ...base,
        finishBy: evening(step.days),
        note: step.note,
      }));
    case 'merge':
      return void (await cloud.call(openid, 'ticket.merge', { ...base, intoId: ticketOf(step.into) }));
  }
}
