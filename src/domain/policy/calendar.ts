/** Which calendar a stored clock runs on; the dates behind the name come from the community's policy (T8). */
export type CalendarRef = 'always' | 'office';

/** Opening hours of a day in China: HH:MM from (inclusive) to (exclusive, up to 24:00). */
export interface OpenSpan {
  from: string;
  to: string;
}

/** Office hours with holidays and make-up workdays (T8), all plain JSON. */
export interface OfficeCalendar {
  kind: 'office';
  /** fixed offset from UTC; China has no daylight saving: 480 */
  timezoneOffsetMinutes: number;
  /** seven lists, Sunday first */
  week: readonly (readonly OpenSpan[])[];
  /** hours of a make-up workday whose weekday is closed */
  makeUpDay: readonly OpenSpan[];
  /** closed days, YYYY-MM-DD */
  holidays: readonly string[];
  /** open days, YYYY-MM-DD; wins over `holidays` */
  makeUpWorkdays: readonly string[];
}

/** When working time passes: round the clock, or while the office is open. */
export type WorkCalendar = { kind: 'always' } | OfficeCalendar;

/** The calendars of one community by the name stored in a clock. Plain JSON: a reply may carry it to the client. */
export type Calendars = Record<CalendarRef, WorkCalendar>;
