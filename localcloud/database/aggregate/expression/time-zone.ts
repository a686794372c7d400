import { requestFailed } from '../../errors';

const OFFSET = /^([+-])(\d{2}):?(\d{2})?$/;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (zone: string): Intl.DateTimeFormat => {
  let format = formats.get(zone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      throw requestFailed(`unrecognized time zone identifier: "${zone}"`);
    }
    formats.set(zone, format);
  }
  return format;
};

/** Minutes a time zone (`+08:00`, `Asia/Shanghai`, `UTC`) is ahead of UTC at an instant. */
export const offsetMinutes = (zone: unknown, instant: Date): number => {
  if (zone === undefined || zone === 'UTC' || zone === 'GMT' || zone === 'Z') return 0;
  if (typeof zone !== 'string') throw requestFailed('timezone must evaluate to a string');
  const [, sign, hours, minutes] = OFFSET.exec(zone) ?? [];
  if (hours !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((local - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
};

/** A date whose UTC fields read as the local fields of the instant in that zone. */
export const inZone = (instant: Date, zone: unknown): Date =>
  new Date(instant.getTime() + offsetMinutes(zone, instant) * 60_000);
