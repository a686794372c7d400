import type { Mind } from '../life';
import { oneOf } from '../people/communities';
import { soon } from './pace';

/** An emergency plan is started, carried out and ended by whoever is there (T20): before anything else. Sometimes late. */
export const alarm: Mind = (life, view, now) => {
  const { plan } = view;
  const running = plan !== null && plan.clearedAt === null && view.audience === 'staff';
  if (!running || view.status === 'cancelled' || view.status === 'merged') return null;
  const by = oneOf(life.community, 'agent').openid;
  if (plan.startedAt === null) {
    const late = life.chance.yes(0.2);
    return {
      at: soon(life, view, now, late ? 40 : 3, late ? 90 : 24),
      by,
      name: 'ticket.start-plan',
      input: {},
    };
  }
  const next = plan.steps.find(({ doneAt, vital }) => doneAt === null && vital);
  const at = soon(life, view, now, 3, 20);
  if (next) return { at, by, name: 'ticket.do-plan-step', input: { step: next.id } };
  return { at, by, name: 'ticket.all-clear', input: { note: '现场已排险，恢复正常' } };
};
