const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const OFFSET = 480 * MINUTE;

/** When people's days begin and end: nobody reports a dripping tap at four in the morning. Minutes after midnight. */
const MORNING = 8 * 60 + 10;
const EVENING = 20 * 60 + 40;

const startOfDay = (at: number): number => Math.floor((at + OFFSET) / DAY) * DAY - OFFSET;
const minuteOfDay = (at: number): number => (at - startOfDay(at)) / MINUTE;

function minutesOf(clock: string): number {
  const [hours = NaN, minutes = NaN] = clock.split(':').map(Number);
  if (!(hours < 24 && minutes < 60)) throw new Error(`${clock} is not a time of day`);
  return hours * 60 + minutes;
}

/** The latest daytime moment that is not after `at`: the evening before, in the middle of the night. */
export function latestDaytime(at: number): number {
  const minute = minuteOfDay(at);
  if (minute >= EVENING) return startOfDay(at) + EVENING * MINUTE;
  return minute >= MORNING ? at : startOfDay(at) - DAY + EVENING * MINUTE;
}

/** So many minutes of daytime before a daytime moment; nights do not count. */
export function daytimeBefore(at: number, minutes: number): number {
  const today = minuteOfDay(at) - MORNING;
  if (minutes <= today) return at - minutes * MINUTE;
  return daytimeBefore(startOfDay(at) - DAY + EVENING * MINUTE, minutes - Math.max(today, 0));
}

/** So many minutes of daytime after a moment: what does not fit into the evening is done the next morning. */
export function daytimeAfter(at: number, minutes: number): number {
  const minute = Math.max(minuteOfDay(at), MORNING);
  if (minute + minutes <= EVENING) return startOfDay(at) + (minute + minutes) * MINUTE;
  return daytimeAfter(startOfDay(at) + DAY, minutes - Math.max(EVENING - minute, 0));
}

/** A time of day some days before the day of `at`. */
export const onDayBefore = (at: number, days: number, clock: string): number =>
  startOfDay(at) - days * DAY + minutesOf(clock) * MINUTE;

/** The next time the clock shows this, strictly after `at`; with `+2 09:30` two days later than that day. */
export function nextClock(at: number, text: string): number {
  const [, days = '0', clock = ''] = /^(?:\+(\d+) )?(\d\d:\d\d)$/.exec(text) ?? [];
  const sameDay = startOfDay(at) + Number(days) * DAY + minutesOf(clock) * MINUTE;
  return sameDay > at ? sameDay : sameDay + DAY;
}
