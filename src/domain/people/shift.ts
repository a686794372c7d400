import type { OpenSpan } from '../policy/calendar';
import { CHINA_OFFSET_MINUTES, minutesOfDay } from '../policy/local-time';

/** Working hours that repeat every week (P3): `day` 0 is Sunday; a shift that ends at or before it begins goes on past midnight. */
export interface Shift extends OpenSpan {
  day: number;
}

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Whether somebody with these shifts works at this moment (epoch ms). Without any shift, their own switch decides alone. */
export function inShift(shifts: readonly Shift[], at: number): boolean {
  if (shifts.length === 0) return true;
  // 1 January 1970 was a Thursday.
  const minute = (Math.floor(at / 60_000) + CHINA_OFFSET_MINUTES + 4 * DAY) % WEEK;
  return shifts.some((shift) => {
    const from = shift.day * DAY + (minutesOfDay(shift.from) ?? 0);
    const length = ((minutesOfDay(shift.to) ?? 0) - (minutesOfDay(shift.from) ?? 0) + DAY) % DAY || DAY;
    return (minute - from + WEEK) % WEEK < length;
  });
}
