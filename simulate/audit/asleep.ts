import type { TicketDoc } from '../../cloudfunctions/_kit/ticket/workflow';
import { wakeTime } from '../../src/domain/ticket/alarms/next-alarm';
import { isEnded } from '../../src/domain/ticket/status';
import { replayed } from './replayed';

/** Open tickets that nobody owns and nothing will wake, wrong alarms, and messages still not in any inbox (T12, N4). */
export function asleep(tickets: readonly TicketDoc[], now: number): string[] {
  return tickets.flatMap((doc) => {
    const ticket = replayed(doc);
    if (!ticket) return [];
    const due = wakeTime(ticket);
    return [
      ...(isEnded(ticket.status) || doc.wakeAt !== null
        ? []
        : [`${doc._id}: ${doc.status} without an alarm`]),
      ...(doc.outbox.length > 0 ? [`${doc._id}: ${doc.outbox.length} messages never left`] : []),
      ...(doc.wakeAt !== due && doc.outbox.length === 0
        ? [`${doc._id}: wakes at ${doc.wakeAt}, should at ${due}`]
        : []),
      ...(due !== null && due < now - 15 * 60_000
        ? [`${doc._id}: overslept since ${new Date(due).toISOString()}`]
        : []),
    ];
  });
}
