import type { OfficeCalendar, OpenSpan } from './calendar';
import { MINUTE_MS, dayOfDate, minutesOfDay, startOfLocalDay, weekdayOf } from './local-time';

/** A stretch of working time, ms: from (inclusive) to (exclusive). */
export interface Stretch {
  from: number;
  to: number;
}

interface PreparedCalendar {
  week: Stretch[][];
  makeUpDay: Stretch[];
  holidays: Set<number>;
  makeUpWorkdays: Set<number>;
}

// A sweep reads thousands of clocks against one calendar: its dates are parsed once per calendar object.
const prepared = new WeakMap<OfficeCalendar, PreparedCalendar>();

/** The stretches of working time of one local day, in order, epoch ms; empty on a closed day (T8). */
export function openStretches(day: number, calendar: OfficeCalendar): Stretch[] {
  const ready = prepared.get(calendar) ?? prepare(calendar);
  const midnight = startOfLocalDay(day, calendar.timezoneOffsetMinutes);
  return hoursOf(day, ready).map(({ from, to }) => ({ from: midnight + from, to: midnight + to }));
}

function hoursOf(day: number, calendar: PreparedCalendar): Stretch[] {
  const usual = calendar.week[weekdayOf(day)] ?? [];
  if (calendar.makeUpWorkdays.has(day)) return usual.length > 0 ? usual : calendar.makeUpDay;
  return calendar.holidays.has(day) ? [] : usual;
}

function prepare(calendar: OfficeCalendar): PreparedCalendar {
  const ready: PreparedCalendar = {
    week: calendar.week.map(stretches),
    makeUpDay: stretches(calendar.makeUpDay),
    holidays: daySet(calendar.holidays),
    makeUpWorkdays: daySet(calendar.makeUpWorkdays),
  };
  prepared.set(calendar, ready);
  return ready;
}

function stretches(spans: readonly OpenSpan[]): Stretch[] {
  return spans.map(({ from, to }) => ({ from: msOfDay(from), to: msOfDay(to) }));
}

function msOfDay(time: string): number {
  const minutes = minutesOfDay(time);
  if (minutes === null) throw new RangeError(`not a time of day: ${time}`);
  return minutes * MINUTE_MS;
}

function daySet(dates: readonly string[]): Set<number> {
  return new Set(
    dates.map((date) => {
      const day = dayOfDate(date);
      if (day === null) throw new RangeError(`not a date: ${date}`);
      return day;
    }),
  );
}
