import { systemActor } from '../access/roles';
import { ladder } from '../policy/escalation';
import { signed } from '../ticket/decision';
import { policyOf } from '../ticket/terms';
import type { VisitEvent } from './events';
import { evolve } from './evolve';
import type { Visit } from './state';

const by = signed(systemActor, 'system');

/** The next moment a visit needs attention: overdue, then up the ladder of complaints (C8). Null once it is not owed. */
export function nextAlarm(visit: Visit): { at: number; ring: (now: number) => VisitEvent } | null {
  const { dueAt } = visit;
  if (visit.status !== 'due') return null;
  if (!visit.overdue) return { at: dueAt, ring: (at) => ({ type: 'visit-overdue', at, by, dueAt }) };
  const policy = policyOf(visit.terms);
  const next = ladder(dueAt, policy.complaint.calendar, 'complaint', policy)[visit.escalated];
  return next
    ? { at: next.at, ring: (at) => ({ type: 'escalated', at, by, toRole: next.role, step: next.step }) }
    : null;
}

/** Everything that time alone has made due by `now` (V3). */
export function wake(visit: Visit, now: number): VisitEvent[] {
  const events: VisitEvent[] = [];
  let current = visit;
  for (let alarm = nextAlarm(current); alarm && alarm.at <= now; alarm = nextAlarm(current)) {
    const event = alarm.ring(now);
    events.push(event);
    current = evolve(current, event);
  }
  return events;
}
