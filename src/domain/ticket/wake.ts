import { nextAlarm } from './alarms/next-alarm';
import type { TicketEvent } from './events';
import { evolve } from './evolve';
import type { Ticket } from './state';

/** More alarms than any honest ticket can owe at once; a bug that rings for ever stops here and wakes again next tick. */
const MOST_AT_ONCE = 40;

/** Everything that time alone has made due by `now` (T10–T12, T17, V1), in order. The alarm clock's only command. */
export function wake(ticket: Ticket, now: number): TicketEvent[] {
  const events: TicketEvent[] = [];
  let current = ticket;
  while (events.length < MOST_AT_ONCE) {
    const alarm = nextAlarm(current);
    if (!alarm || alarm.at > now) break;
    // Stamped with the tick, not the deadline: the record says when we noticed; the deadline stands in the event.
    const event = alarm.ring(now);
    events.push(event);
    current = evolve(current, event);
  }
  return events;
}
