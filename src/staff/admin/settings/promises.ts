import { URGENCIES, type UrgencyCode } from '@/domain/classification/taxonomy';
import type { OpenSpan } from '@/domain/policy/calendar';
import type { CommunityPolicy } from '@/domain/policy/community-policy';
import type { Terms } from '@/domain/ticket/events';

/** A promise of one urgency as typed, in hours: 24, 0.25. */
export type PromiseField = `${'respond' | 'resolve'}-${UrgencyCode}`;

/** Promises and office hours as written (T7, T8). */
export type WrittenPromises = Record<PromiseField, string> & {
  /** whether the clocks of normal and renovation repairs run round the clock or while the office is open */
  counting: 'always' | 'office';
  openFrom: string;
  openTo: string;
  /** the open days of the week, 0 is Sunday: 12345 */
  openDays: string;
  extraWorkdays: string;
};

/** Emergencies never stop, questions have hours of their own. */
const CHOSEN = ['normal', 'renovation'] as const;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOST_MINUTES = 365 * 24 * 60;

/** The dates of a text, whatever stands between them. */
export const datesOf = (text: string): string[] => text.split(/[\s,，、]+/).filter(Boolean);

const minutesOf = (hours: string): number => Math.round(Number(hours) * 60);

/** What the form begins with. */
export function promisesFrom({ clocks, officeHours }: CommunityPolicy): WrittenPromises {
  const open = officeHours.week.find((spans) => spans.length > 0)?.[0] ?? { from: '08:00', to: '18:00' };
  const hours = URGENCIES.flatMap((one): [PromiseField, string][] => [
    [`respond-${one}`, String(clocks[one].respondMinutes / 60)],
    [`resolve-${one}`, String(clocks[one].resolveMinutes / 60)],
  ]);
  return {
    ...(Object.fromEntries(hours) as Record<PromiseField, string>),
    counting: clocks.normal.calendar,
    openFrom: open.from,
    openTo: open.to,
    openDays: officeHours.week.map((spans, day) => (spans.length > 0 ? String(day) : '')).join(''),
    extraWorkdays: officeHours.extraWorkdays.join(' '),
  };
}

/** What is wrong, by field, in words. */
export function promiseProblems(
  written: WrittenPromises,
  holidays: readonly string[],
): Partial<Record<keyof WrittenPromises, string>> {
  const found: Partial<Record<keyof WrittenPromises, string>> = {};
  for (const one of URGENCIES) {
    const [respond, resolve] = [minutesOf(written[`respond-${one}`]), minutesOf(written[`resolve-${one}`])];
    const fits = (minutes: number): boolean => minutes >= 1 && minutes <= MOST_MINUTES;
    if (!fits(respond)) found[`respond-${one}`] = '请填写小时数，如 24 或 0.5';
    else if (!fits(resolve)) found[`resolve-${one}`] = '请填写小时数，如 24 或 0.5';
    else if (respond > resolve) found[`resolve-${one}`] = '办结不能早于响应';
  }
  const [from, to] = [written.openFrom, written.openTo];
  if (!TIME.test(from) || !TIME.test(to) || from >= to)
    found.openFrom = '请写成 08:00 至 18:00 这样，先早后晚';
  if (written.openDays === '') found.openDays = '至少选一天';
  const workdays = datesOf(written.extraWorkdays);
  if (!workdays.every((date) => DATE.test(date))) found.extraWorkdays = '请写成 2027-02-10，多个用空格隔开';
  else if (workdays.some((date) => holidays.includes(date))) found.extraWorkdays = '同一天不能又放假又上班';
  return found;
}

/** The differences of a policy with what was changed laid over `kept`; what was left as it is stays as it was, whatever stands in it. */
export function promisesInput(
  written: WrittenPromises,
  whole: CommunityPolicy,
  kept: Terms,
): Pick<Terms, 'clocks' | 'officeHours'> {
  const before = promisesFrom(whole);
  const changed = (...fields: (keyof WrittenPromises)[]): boolean =>
    fields.some((field) => written[field] !== before[field]);
  const clocks = { ...kept.clocks };
  for (const one of URGENCIES) {
    const change = {
      ...(changed(`respond-${one}`) ? { respondMinutes: minutesOf(written[`respond-${one}`]) } : {}),
      ...(changed(`resolve-${one}`) ? { resolveMinutes: minutesOf(written[`resolve-${one}`]) } : {}),
      ...(changed('counting') && CHOSEN.some((chosen) => chosen === one)
        ? { calendar: written.counting, respondCalendar: written.counting }
        : {}),
    };
    if (Object.keys(change).length > 0) clocks[one] = { ...clocks[one], ...change };
  }
  const span: OpenSpan[] = [{ from: written.openFrom, to: written.openTo }];
  const week = whole.officeHours.week.map((_spans, day) =>
    written.openDays.includes(String(day)) ? span : [],
  );
  const hours = changed('openFrom', 'openTo', 'openDays') ? { week, makeUpDay: span } : {};
  return {
    clocks,
    officeHours: { ...kept.officeHours, ...hours, extraWorkdays: datesOf(written.extraWorkdays) },
  };
}
