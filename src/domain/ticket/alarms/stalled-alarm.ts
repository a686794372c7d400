import { systemActor } from '../../access/roles';
import { HOUR_MS } from '../../policy/local-time';
import { nextAllowed } from '../../policy/quiet-hours';
import { signed } from '../decision';
import { isEnded } from '../status';
import type { AlarmSource } from './alarm';

const by = signed(systemActor, 'system');

/** The last resort: an open ticket of which no other alarm will ever speak rings daily, so that none sleeps for ever (T12). */
export const stalledAlarm: AlarmSource = (ticket, policy) => {
  if (isEnded(ticket.status)) return null;
  const at = nextAllowed(ticket.updatedAt + policy.stalledHours * HOUR_MS, policy.quietHours);
  return { at, ring: (now) => ({ type: 'stalled', at: now, by }) };
};
