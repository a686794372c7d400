import type { TicketDoc } from '../../cloudfunctions/_kit/ticket/workflow';
import type { TicketEvent } from '../../src/domain/ticket/events';
import { isEnded } from '../../src/domain/ticket/status';

/** Long enough for the first rung of a ladder to ring wherever quiet hours allow it, even with a tick lost. */
const GRACE_MS = 11 * 3_600_000;

/** Broken promises that nobody was told of (T12): no escalation of that clock followed, although it stayed broken long enough. */
export function unescalated(tickets: readonly TicketDoc[], now: number): string[] {
  return tickets.flatMap((doc) =>
    doc.timeline.flatMap((event, n) => {
      if (event.type !== 'clock-breached') return [];
      const rest = doc.timeline.slice(n + 1);
      const told = rest.some((later) => later.type === 'escalated' && later.clock === event.clock);
      const over = rest.find((later) => answers(later, event.clock));
      const until = over?.at ?? (isEnded(doc.status) ? doc.updatedAt : now);
      return told || until - event.at < GRACE_MS ? [] : [`${doc._id}: ${event.clock} broken, nobody told`];
    }),
  );
}

/** What ends the matter of a broken promise before its ladder has begun. */
function answers(event: TicketEvent, clock: 'respond' | 'resolve'): boolean {
  const ends = [
    'completed',
    'answered',
    'cancelled',
    'merged',
    'paused',
    'quoted',
    'access-failed',
    'result-objected',
  ];
  return ends.includes(event.type) || (clock === 'respond' && ['contacted', 'arrived'].includes(event.type));
}
