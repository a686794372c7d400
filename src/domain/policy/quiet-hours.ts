import { DAY_MS, MINUTE_MS, localDay, minutesOfDay, startOfLocalDay } from './local-time';

/** A stretch of every day in China, HH:MM; `to` earlier than `from` means over midnight. */
export interface DailyHours {
  from: string;
  to: string;
}

/** The earliest moment from `at` on at which something that can wait may disturb (N6, T12): `at` itself outside the
 * quiet hours, their end inside. The end of the quiet hours is allowed, their beginning is not. */
export function nextAllowed(at: number, quietHours: DailyHours): number {
  const midnight = startOfLocalDay(localDay(at));
  const from = momentOf(midnight, quietHours.from);
  const to = momentOf(midnight, quietHours.to);
  if (from < to) return at >= from && at < to ? to : at;
  if (at >= from) return to + DAY_MS;
  return at < to ? to : at;
}

/** Whether only an emergency may disturb at this moment (N6). */
export function isQuiet(at: number, quietHours: DailyHours): boolean {
  return nextAllowed(at, quietHours) !== at;
}

function momentOf(midnight: number, time: string): number {
  const minutes = minutesOfDay(time);
  if (minutes === null) throw new RangeError(`not a time of day: ${time}`);
  return midnight + minutes * MINUTE_MS;
}
