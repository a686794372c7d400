import { nextAlarm } from './alarms/next-alarm';
import type { ComplaintEvent } from './events';
import { evolve } from './evolve';
import type { Complaint } from './state';

/** More alarms than any honest record can owe at once; a bug that rings for ever stops here and wakes again next tick. */
const MOST_AT_ONCE = 40;

/** Everything that time alone has made due by `now` (C8, C12), in order. The alarm clock's only command. */
export function wake(complaint: Complaint, now: number): ComplaintEvent[] {
  const events: ComplaintEvent[] = [];
  let current = complaint;
  while (events.length < MOST_AT_ONCE) {
    const alarm = nextAlarm(current);
    if (!alarm || alarm.at > now) break;
    const event = alarm.ring(now);
    events.push(event);
    current = evolve(current, event);
  }
  return events;
}
