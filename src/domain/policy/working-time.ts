import type { OfficeCalendar, WorkCalendar } from './calendar';
import { MINUTE_MS, localDay } from './local-time';
import { openStretches, type Stretch } from './open-days';

/** More closed days in a row than any holiday has: the calendar never opens, and counting on it would never end. */
const LONGEST_CLOSURE_DAYS = 366;

/** The moment at which `minutes` of working time have passed since `start` (T8): the closing time itself rather than
 * the next opening; `start` for 0. Throws a RangeError for a calendar that never opens. */
export function addWorkingMinutes(start: number, minutes: number, calendar: WorkCalendar): number {
  return addWorkingMs(start, Math.round(minutes * MINUTE_MS), calendar);
}

/** Working minutes between two moments, with fractions; 0 when `to` is not after `from` (T8). */
export function workingMinutesBetween(from: number, to: number, calendar: WorkCalendar): number {
  return workingMsBetween(from, to, calendar) / MINUTE_MS;
}

/** The first moment from `at` on at which working time passes: `at` itself inside office hours (T8). */
export function nextWorkingMoment(at: number, calendar: WorkCalendar): number {
  return calendar.kind === 'always' ? at : addWorkingMs(at, 1, calendar) - 1;
}

/** {@link addWorkingMinutes} in whole milliseconds. */
export function addWorkingMs(start: number, ms: number, calendar: WorkCalendar): number {
  if (calendar.kind === 'always' || ms <= 0) return start + Math.max(0, ms);
  let left = ms;
  let closedDays = 0;
  for (let day = dayOf(start, calendar); closedDays <= LONGEST_CLOSURE_DAYS; day += 1) {
    const stretches = openStretches(day, calendar);
    for (const stretch of stretches) {
      const from = Math.max(start, stretch.from);
      if (from + left <= stretch.to) return from + left;
      left -= Math.max(0, stretch.to - from);
    }
    closedDays = stretches.length > 0 ? 0 : closedDays + 1;
  }
  throw new RangeError('the calendar never opens');
}

/** {@link workingMinutesBetween} in whole milliseconds. */
export function workingMsBetween(from: number, to: number, calendar: WorkCalendar): number {
  if (to <= from) return 0;
  if (calendar.kind === 'always') return to - from;
  let sum = 0;
  for (let day = dayOf(from, calendar); day <= dayOf(to, calendar); day += 1) {
    for (const stretch of openStretches(day, calendar)) sum += overlap(stretch, from, to);
  }
  return sum;
}

function overlap(stretch: Stretch, from: number, to: number): number {
  return Math.max(0, Math.min(to, stretch.to) - Math.max(from, stretch.from));
}

function dayOf(at: number, calendar: OfficeCalendar): number {
  return localDay(at, calendar.timezoneOffsetMinutes);
}
