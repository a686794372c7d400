const OFFSET_MS = 8 * 3_600_000;

/** Calendar parts of a moment in China (UTC+8, no summer time), whatever the phone's own zone is. Month is 1–12. */
export function china(ms: number): {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  weekday: number;
} {
  const date = new Date(ms + OFFSET_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    weekday: date.getUTCDay(),
  };
}

/** Whole days since 1970 on China's calendar: two moments are on the same day when these are equal. */
export const chinaDay = (ms: number): number => Math.floor((ms + OFFSET_MS) / 86_400_000);

/** The moment (epoch ms) China's clocks show `hour` o'clock on the day numbered `day` (see chinaDay). */
export const chinaMoment = (day: number, hour: number): number =>
  day * 86_400_000 + hour * 3_600_000 - OFFSET_MS;
