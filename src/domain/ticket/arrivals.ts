import type { TicketEvent } from './events';

/** How often somebody came whom the resident was told to expect, and how often by then (V5). */
export interface Arrivals {
  onTime: number;
  of: number;
}

/** Times are told to the minute: 14:00 is kept by whoever is there before 14:01. */
const MINUTE_MS = 60_000;

/**
 * Counts the visits of a record against the time the resident was told (V5). Agreeing on another time before the first has passed
 * moves the promise; afterwards it stays broken, and setting out late does not mend it. Standing before a closed door is being there.
 */
export function arrivalsOf(timeline: readonly TicketEvent[]): Arrivals {
  let promised: number | null = null;
  const counted: Arrivals = { onTime: 0, of: 0 };
  for (const event of timeline) {
    if (event.type === 'contacted' && event.expectedAt !== null) {
      if (promised === null || event.at <= promised) promised = event.expectedAt;
    } else if (event.type === 'set-out') promised ??= event.expectedAt;
    else if (event.type === 'arrived' || event.type === 'access-failed') {
      if (promised === null) continue;
      counted.of += 1;
      if (event.at < promised + MINUTE_MS) counted.onTime += 1;
      promised = null;
    }
  }
  return counted;
}
