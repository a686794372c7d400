// Production's seven fields (second minute hour day month weekday year) in UTC+8, on croner's six.
import { Cron } from 'croner';

const UTC_PLUS_8_MINUTES = 480;
const LAST_YEAR = 2099;
const YEAR_MS = 366 * 24 * 3_600_000;

/** When a timer fires. Instants in epoch milliseconds. */
export interface CronSchedule {
  /** The first tick strictly after `instant`, or undefined when there is none. */
  next(instant: number): number | undefined;
}

function yearMatcher(field: string): (year: number) => boolean {
  if (field === '*') return () => true;
  const parts = field.split(',').map((part): ((year: number) => boolean) => {
    const found = /^(?:(\*)|(\d{4})(?:-(\d{4}))?)(?:\/(\d+))?$/.exec(part);
    if (!found) throw new Error(`year field ${JSON.stringify(field)} is not valid`);
    const from = found[1] ? 1970 : Number(found[2]);
    const to = found[1] ? LAST_YEAR : Number(found[3] ?? (found[4] ? LAST_YEAR : found[2]));
    const step = Number(found[4] ?? 1);
    if (step === 0 || to < from) throw new Error(`year field ${JSON.stringify(field)} is not valid`);
    return (year) => year >= from && year <= to && (year - from) % step === 0;
  });
  return (year) => parts.some((matches) => matches(year));
}

const yearAt = (instant: number): number => new Date(instant + UTC_PLUS_8_MINUTES * 60_000).getUTCFullYear();

/** Start of the year after the one `instant` lies in, less a second so that its first tick is found. */
const endOfYear = (instant: number): number =>
  Date.UTC(yearAt(instant) + 1, 0, 1) - UTC_PLUS_8_MINUTES * 60_000 - 1000;

/** Parses seven fields; throws an Error naming what is wrong. Day and weekday together mean either, as in production. */
export function parseCron(text: string): CronSchedule {
  const fields = text.trim().split(/\s+/);
  const year = fields[6];
  if (fields.length !== 7 || year === undefined) {
    throw new Error(
      `timer ${JSON.stringify(text)} must have seven fields: second minute hour day month weekday year`,
    );
  }
  const inYear = yearMatcher(year);
  const cron = new Cron(fields.slice(0, 6).join(' '), { paused: true, utcOffset: UTC_PLUS_8_MINUTES });
  const following = (instant: number): number | undefined => cron.nextRun(new Date(instant))?.getTime();
  return {
    next(instant) {
      let tick = following(instant);
      while (tick !== undefined && !inYear(yearAt(tick))) {
        if (yearAt(tick) > LAST_YEAR || tick - instant > 130 * YEAR_MS) return undefined;
        tick = following(endOfYear(tick));
      }
      return tick;
    },
  };
}
