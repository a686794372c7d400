import { systemActor } from '../../access/roles';
import { dueAt, warnAt } from '../../policy/clock-reading';
import { ladder } from '../../policy/escalation';
import { nextAllowed } from '../../policy/quiet-hours';
import { calendarsOf } from '../../policy/resolve-calendar';
import { signed } from '../decision';
import type { ComplaintAlarm, ComplaintAlarmSource } from './alarm';

const by = signed(systemActor, 'system');

/** Warning, breach and escalation of the step's clock or the level's, one after the other (C8). Silent while it waits or once it stopped. */
export function clockAlarms(which: 'step' | 'goal'): ComplaintAlarmSource {
  return (complaint, policy): ComplaintAlarm | null => {
    const { step, goal } = complaint.clocks;
    const running = which === 'step' ? step?.clock : goal;
    if (!running || running.stoppedAt !== null) return null;
    const clock = which === 'step' && step ? step.name : 'goal';
    const calendars = calendarsOf(policy);
    const due = dueAt(running, calendars);
    if (due === null) return null;
    const rung = complaint.rung[which];
    if (rung.breached) {
      const next = ladder(due, running.calendar, 'complaint', policy)[rung.escalated];
      if (!next) return null;
      return {
        at: next.at,
        ring: (at) => ({ type: 'escalated', at, by, clock, toRole: next.role, step: next.step }),
      };
    }
    const warn = rung.warned ? null : warnAt(running, calendars);
    if (warn !== null) {
      const heard = complaint.level === 3 ? warn : nextAllowed(warn, policy.quietHours);
      // A warning that quiet hours would hold back past the deadline is no warning: the breach speaks instead.
      if (heard < due)
        return { at: heard, ring: (at) => ({ type: 'clock-warned', at, by, clock, dueAt: due }) };
    }
    return { at: due, ring: (at) => ({ type: 'clock-breached', at, by, clock, dueAt: due }) };
  };
}
