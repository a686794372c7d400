import { requestFailed } from '../../errors';
import { dayOfYear, isoDayOfWeek, isoWeek, isoWeekYear, week } from './calendar';

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${padded(Math.floor(Math.abs(minutes) / 60), 2)}${padded(Math.abs(minutes) % 60, 2)}`;

const SPECIFIERS: Record<string, (local: Date, offset: number) => string> = {
  '%Y': (date) => padded(date.getUTCFullYear(), 4),
  '%m': (date) => padded(date.getUTCMonth() + 1, 2),
  '%d': (date) => padded(date.getUTCDate(), 2),
  '%H': (date) => padded(date.getUTCHours(), 2),
  '%M': (date) => padded(date.getUTCMinutes(), 2),
  '%S': (date) => padded(date.getUTCSeconds(), 2),
  '%L': (date) => padded(date.getUTCMilliseconds(), 3),
  '%j': (date) => padded(dayOfYear(date), 3),
  '%w': (date) => String(date.getUTCDay() + 1),
  '%u': (date) => String(isoDayOfWeek(date)),
  '%U': (date) => padded(week(date), 2),
  '%V': (date) => padded(isoWeek(date), 2),
  '%G': (date) => padded(isoWeekYear(date), 4),
  '%z': (_date, offset) => offsetText(offset),
  '%Z': (_date, offset) => String(offset),
  '%%': () => '%',
};

/** A date (read by its UTC fields, which are local to `offset` minutes) in MongoDB's `%` format. */
export const formatDate = (local: Date, offset: number, format: string): string =>
  format.replace(/%.?/gs, (specifier) => {
    const write = SPECIFIERS[specifier];
    if (write === undefined) throw requestFailed(`Invalid format character '${specifier}' in format string`);
    return write(local, offset);
  });
