import type { CalendarRef, Calendars, OfficeCalendar, WorkCalendar } from './calendar';
import type { CommunityPolicy, OfficeHours } from './community-policy';
import { publicHolidays } from './holidays/public-holidays';
import { CHINA_OFFSET_MINUTES } from './local-time';

const always: WorkCalendar = { kind: 'always' };

// One office calendar per policy object, so that its parsed dates are shared by every clock read against it.
const known = new WeakMap<OfficeHours, Calendars>();

/** The community's calendars (T8): its office hours, the public holidays and make-up workdays, its own extra dates. */
export function calendarsOf(policy: Pick<CommunityPolicy, 'officeHours'>): Calendars {
  const hours = policy.officeHours;
  const calendars = known.get(hours) ?? { always, office: officeCalendar(hours) };
  known.set(hours, calendars);
  return calendars;
}

/** The calendar behind the name stored in a clock (T8). */
export function resolveCalendar(
  ref: CalendarRef,
  policy: Pick<CommunityPolicy, 'officeHours'>,
): WorkCalendar {
  return calendarsOf(policy)[ref];
}

function officeCalendar(hours: OfficeHours): OfficeCalendar {
  const years = hours.followPublicHolidays ? publicHolidays : [];
  const opened = years.flatMap((year) => year.makeUpWorkdays);
  return {
    kind: 'office',
    timezoneOffsetMinutes: CHINA_OFFSET_MINUTES,
    week: hours.week,
    makeUpDay: hours.makeUpDay,
    holidays: [...years.flatMap((year) => year.holidays), ...hours.extraHolidays],
    makeUpWorkdays: [...opened.filter((day) => !hours.extraHolidays.includes(day)), ...hours.extraWorkdays],
  };
}
