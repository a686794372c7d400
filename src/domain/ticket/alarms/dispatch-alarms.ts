import { systemActor } from '../../access/roles';
import { signed } from '../decision';
import { acceptDueAt, grabDueAt, vendorDueAt } from '../deadlines';
import type { AlarmSource } from './alarm';

const by = signed(systemActor, 'system');

/** Asked, but no answer within the policy's minutes: back to the dispatcher (T23). */
export const acceptAlarm: AlarmSource = (ticket, policy) => {
  const at = acceptDueAt(ticket, policy);
  const { assignee } = ticket;
  if (at === null || !assignee) return null;
  return { at, ring: (now) => ({ type: 'assignment-lapsed', at: now, by, assignee }) };
};

/** Nobody grabbed it: the dispatcher takes over (T9). */
export const grabAlarm: AlarmSource = (ticket, policy) => {
  const at = grabDueAt(ticket, policy);
  return at === null ? null : { at, ring: (now) => ({ type: 'pool-lapsed', at: now, by }) };
};

/** A vendor said yes and did not come in time (T23), once. */
export const vendorAlarm: AlarmSource = (ticket, policy) => {
  if (ticket.rung.vendorLate || ticket.status !== 'accepted') return null;
  const at = vendorDueAt(ticket, policy);
  return at === null ? null : { at, ring: (now) => ({ type: 'vendor-late', at: now, by, dueAt: at }) };
};
