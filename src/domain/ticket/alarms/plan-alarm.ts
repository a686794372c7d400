import { systemActor } from '../../access/roles';
import { MINUTE_MS } from '../../policy/local-time';
import { planLevels } from '../../emergency/levels';
import { signed } from '../decision';
import { alarmIsOn } from '../plan-progress';
import type { AlarmSource } from './alarm';

const by = signed(systemActor, 'system');

/** The ten-minute clock (T20): an emergency whose plan nobody has started is told to ever higher people, day and night. */
export const planAlarm: AlarmSource = (ticket, policy) => {
  const { plan, rung } = ticket;
  if (!plan || plan.startedAt !== null || !alarmIsOn(ticket) || rung.planOverdue >= planLevels.length)
    return null;
  if (ticket.status === 'completed' || ticket.status === 'closed') return null;
  const level = rung.planOverdue;
  const at = plan.alertedAt + (level + 1) * policy.planStartMinutes * MINUTE_MS;
  return { at, ring: (now) => ({ type: 'plan-overdue', at: now, by, level }) };
};
