import { requestFailed } from '../../errors';
import { isDocument } from '../../value/types';
import { fromIsoWeek } from './calendar';
import { formatDate } from './date-format';
import { parseDate } from './date-parse';
import { dateOf } from './date-parts';
import { evaluateIn, wrongType, type Operator, type Operators, type Options } from './operator';
import { inZone, offsetMinutes } from './time-zone';

type Fields = Record<string, unknown>;

/** The evaluated fields of an operand such as `{date, format}`, only those the operator knows. */
const fieldsOf = (
  name: string,
  known: string[],
  document: unknown,
  operand: unknown,
  options: Options,
): Fields => {
  if (!isDocument(operand)) throw requestFailed(`${name} only supports an object as its argument`);
  const unknown = Object.keys(operand).find((field) => !known.includes(field));
  if (unknown !== undefined) throw requestFailed(`Unrecognized argument to ${name}: ${unknown}`);
  return Object.fromEntries(
    Object.entries(operand).map(([field, part]) => [field, evaluateIn(document, part, options)]),
  );
};

const dateToString: Operator = (document, operand, options) => {
  const known = ['date', 'format', 'timezone', 'onNull'];
  const {
    date,
    format,
    timezone,
    onNull = null,
  } = fieldsOf('$dateToString', known, document, operand, options);
  const instant = dateOf('$dateToString', date);
  if (instant === null) return onNull;
  if (timezone === null || format === null) return null;
  const usual =
    timezone === undefined || timezone === 'UTC' ? '%Y-%m-%dT%H:%M:%S.%LZ' : '%Y-%m-%dT%H:%M:%S.%L';
  if (format !== undefined && typeof format !== 'string')
    throw wrongType('$dateToString', 'a format string', format);
  return formatDate(inZone(instant, timezone), offsetMinutes(timezone, instant), format ?? usual);
};

const dateFromString: Operator = (document, operand, options) => {
  const known = ['dateString', 'format', 'timezone', 'onNull', 'onError'];
  const given = fieldsOf('$dateFromString', known, document, operand, options);
  const { dateString, format, timezone, onNull = null } = given;
  if (dateString === undefined || dateString === null) return onNull;
  if (timezone === null || format === null) return null;
  const text = typeof dateString === 'string' ? dateString : undefined;
  const date = text === undefined ? undefined : parseDate(text, format as string | undefined, timezone);
  if (date !== undefined) return date;
  if (Object.hasOwn(given, 'onError')) return given['onError'];
  throw requestFailed(`Error parsing date string ${JSON.stringify(dateString)}`);
};

const PART_NAMES = [
  'year',
  'month',
  'day',
  'isoWeekYear',
  'isoWeek',
  'isoDayOfWeek',
  'hour',
  'minute',
  'second',
  'millisecond',
  'timezone',
];

const dateFromParts: Operator = (document, operand, options) => {
  const parts = fieldsOf('$dateFromParts', PART_NAMES, document, operand, options);
  if (Object.values(parts).some((part) => part === undefined || part === null)) return null;
  const number = (name: string, otherwise: number): number => {
    const value = parts[name] ?? otherwise;
    if (typeof value !== 'number' || !Number.isInteger(value))
      throw wrongType('$dateFromParts', `a whole ${name}`, value);
    return value;
  };
  const iso = parts['isoWeekYear'] !== undefined;
  if (!iso && parts['year'] === undefined)
    throw requestFailed("$dateFromParts requires either 'year' or 'isoWeekYear' to be present");
  const day = iso
    ? fromIsoWeek(number('isoWeekYear', 0), number('isoWeek', 1), number('isoDayOfWeek', 1))
    : Date.UTC(number('year', 0), number('month', 1) - 1, number('day', 1));
  const time =
    ((number('hour', 0) * 60 + number('minute', 0)) * 60 + number('second', 0)) * 1000 +
    number('millisecond', 0);
  const local = day + time;
  return new Date(local - offsetMinutes(parts['timezone'], new Date(local)) * 60_000);
};

/** Expressions between dates and texts or numbers. */
export const DATES: Operators = {
  $dateToString: dateToString,
  $dateFromString: dateFromString,
  $dateFromParts: dateFromParts,
};
