import { systemActor } from '../../access/roles';
import { signed } from '../decision';
import { nextImprovement } from '../improvements';
import type { ComplaintAlarmSource } from './alarm';

const by = signed(systemActor, 'system');

/** An improvement promised and not made in time is told once (C12). */
export const improvementAlarm: ComplaintAlarmSource = (complaint) => {
  const told = complaint.rung.improvements;
  const next = nextImprovement({
    improvements: complaint.improvements.filter((one) => !told.includes(one.id)),
  });
  if (!next) return null;
  const { id: improvementId, dueAt } = next;
  return { at: dueAt, ring: (at) => ({ type: 'improvement-overdue', at, by, improvementId, dueAt }) };
};
