import { ObjectId } from 'bson';
import { isDocument } from '../../value/types';
import { dayOfYear, isoDayOfWeek, isoWeek, isoWeekYear, week } from './calendar';
import { evaluateIn, wrongType, type Operator, type Operators } from './operator';
import { inZone } from './time-zone';

/** A date, or the time an ObjectId was made; null for null and missing. */
export const dateOf = (name: string, value: unknown): Date | null => {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  throw wrongType(name, 'a date', value);
};

const part =
  (name: string, read: (local: Date) => number): Operator =>
  (document, operand, options) => {
    const zoned = isDocument(operand) && Object.hasOwn(operand, 'date');
    const source = zoned
      ? operand['date']
      : Array.isArray(operand) && operand.length === 1
        ? operand[0]
        : operand;
    const date = dateOf(name, evaluateIn(document, source, options));
    const zone = zoned ? evaluateIn(document, operand['timezone'], options) : undefined;
    return date === null || zone === null ? null : read(inZone(date, zone));
  };

/** Expressions that read one part of a date, in UTC or a time zone; null and missing dates give null. */
export const DATE_PARTS: Operators = {
  $year: part('$year', (date) => date.getUTCFullYear()),
  $month: part('$month', (date) => date.getUTCMonth() + 1),
  $dayOfMonth: part('$dayOfMonth', (date) => date.getUTCDate()),
  $dayOfWeek: part('$dayOfWeek', (date) => date.getUTCDay() + 1),
  $dayOfYear: part('$dayOfYear', dayOfYear),
  $hour: part('$hour', (date) => date.getUTCHours()),
  $minute: part('$minute', (date) => date.getUTCMinutes()),
  $second: part('$second', (date) => date.getUTCSeconds()),
  $millisecond: part('$millisecond', (date) => date.getUTCMilliseconds()),
  $week: part('$week', week),
  $isoWeek: part('$isoWeek', isoWeek),
  $isoWeekYear: part('$isoWeekYear', isoWeekYear),
  $isoDayOfWeek: part('$isoDayOfWeek', isoDayOfWeek),
};
