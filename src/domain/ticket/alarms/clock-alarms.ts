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
    // A clock that waits has no deadline to warn of; what is still owed rings once it goes on.
    if (due === null) return null;
    if (ticket.rung.breached.includes(clock)) return escalation(clock, due)(ticket, policy);
    const warn = ticket.rung.warned.includes(clock) ? null : warnAt(running, calendars);
    if (warn !== null) {
      const urgent = ticket.classification.urgency === 'emergency';
      const heard = urgent ? warn : nextAllowed(warn, policy.quietHours);
      // A warning that quiet hours would hold back past the deadline is no warning: the breach speaks instead.
      if (heard < due) {
        return { at: heard, ring: (at) => ({ type: 'clock-warned', at, by, clock, dueAt: due }) };
      }
    }
    return { at: due, ring: (at) => ({ type: 'clock-breached', at, by, clock, dueAt: due }) };
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
