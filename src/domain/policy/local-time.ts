/** Milliseconds of a minute, an hour, a day. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** China keeps one time without daylight saving, so a day is always 24 h and a local day is plain arithmetic. */
export const CHINA_OFFSET_MINUTES = 480;

/** The local day a moment falls on, counted from 1970-01-01; `offsetMinutes` is the fixed distance from UTC. */
export function localDay(at: number, offsetMinutes: number = CHINA_OFFSET_MINUTES): number {
  return Math.floor((at + offsetMinutes * MINUTE_MS) / DAY_MS);
}

/** The first moment of a local day, epoch ms. */
export function startOfLocalDay(day: number, offsetMinutes: number = CHINA_OFFSET_MINUTES): number {
  return day * DAY_MS - offsetMinutes * MINUTE_MS;
}

/** The weekday of a local day, 0 = Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Minutes since midnight of 'HH:MM' (00:00 to 24:00), or null when it is not such a time. */
export function minutesOfDay(time: string): number | null {
  const [, hours, minutes] = /^(\d{2}):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return total <= 24 * 60 ? total : null;
}

/** The local day of 'YYYY-MM-DD', or null when there is no such date. */
export function dayOfDate(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const at = Date.parse(`${date}T00:00:00Z`);
  // Some engines roll 30 February over into March instead of refusing it.
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? null : at / DAY_MS;
}
