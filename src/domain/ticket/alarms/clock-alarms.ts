import { signed } from '../decision';
import { systemActor } from '../../access/roles';
import { dueAt, warnAt } from '../../policy/clock-reading';
import { ladder } from '../../policy/escalation';
import { calendarsOf } from '../../policy/resolve-calendar';
import { nextAllowed } from '../../policy/quiet-hours';
import type { ClockName } from '../events';
import type { Alarm, AlarmSource } from './alarm';

const by = signed(systemActor, 'system');

/** Warning, breach and escalation of one clock, one after the other (T12). Silent once the clock is stopped. */
export function clockAlarms(clock: ClockName): AlarmSource {
  return (ticket, policy): Alarm | null => {
    const running = ticket.clocks[clock];
    if (running.stoppedAt !== null) return null;
    const calendars = calendarsOf(policy);
    const due = dueAt(running, calendars);
    if (ticket.rung.breached.includes(clock))
      return due === null ? null : escalation(clock, due)(ticket, policy);
    const warn = ticket.rung.warned.includes(clock) ? null : warnAt(running, calendars);
    if (warn !== null && (due === null || warn < due)) {
      const urgent = ticket.classification.urgency === 'emergency';
      const heard = urgent ? warn : nextAllowed(warn, policy.quietHours);
      // A warning that quiet hours would hold back past the deadline is no warning: the breach speaks instead.
      if (due === null || heard < due) {
        return { at: heard, ring: (at) => ({ type: 'clock-warned', at, by, clock, dueAt: due ?? heard }) };
      }
    }
    return due === null
      ? null
      : { at: due, ring: (at) => ({ type: 'clock-breached', at, by, clock, dueAt: due }) };
  };
}

function escalation(clock: ClockName, breachedAt: number): AlarmSource {
  return (ticket, policy) => {
    const name = ticket.classification.urgency === 'emergency' ? 'emergency' : 'ticket';
    const rungs = ladder(breachedAt, ticket.clocks[clock].calendar, name, policy);
    const next = rungs[ticket.rung.escalated[clock]];
    if (!next) return null;
    return {
      at: next.at,
      ring: (at) => ({ type: 'escalated', at, by, clock, toRole: next.role, step: next.step }),
    };
  };
}
