import { dayOfDate, minutesOfDay } from './local-time';
import { isRecord, type Check, type PolicyFault } from './policy-fault';

/** A whole number within bounds, both included. */
export function whole(min: number, max: number): Check {
  return (value, field) => {
    if (typeof value !== 'number' || !Number.isInteger(value))
      return [{ field, problem: 'not-a-number', min, max }];
    return value < min || value > max ? [{ field, problem: 'out-of-range', min, max }] : [];
  };
}

/** A share strictly between 0 and 1: a warning at the start or at the deadline would warn of nothing. */
export const share: Check = (value, field) => {
  const range = { min: 0.05, max: 0.95 };
  if (typeof value !== 'number' || Number.isNaN(value)) return [{ field, problem: 'not-a-number', ...range }];
  return value < range.min || value > range.max ? [{ field, problem: 'out-of-range', ...range }] : [];
};

/** One of a closed list of words. */
export function choice(words: readonly string[]): Check {
  return (value, field) => (words.some((word) => word === value) ? [] : [{ field, problem: 'not-a-choice' }]);
}

/** True or false. */
export const flag: Check = (value, field) =>
  typeof value === 'boolean' ? [] : [{ field, problem: 'wrong-shape' }];

/** A time of day, HH:MM. */
export const timeOfDay: Check = (value, field) =>
  typeof value === 'string' && minutesOfDay(value) !== null ? [] : [{ field, problem: 'not-a-time' }];

/** A date, YYYY-MM-DD. */
export const date: Check = (value, field) =>
  typeof value === 'string' && dayOfDate(value) !== null ? [] : [{ field, problem: 'not-a-date' }];

/** A list of so many items, each checked at its position. */
export function listOf(item: Check, min: number, max: number): Check {
  return (value, field) => {
    if (!Array.isArray(value)) return [{ field, problem: 'wrong-shape' }];
    if (value.length < min || value.length > max) return [{ field, problem: 'wrong-shape', min, max }];
    return value.flatMap((entry: unknown, index) => item(entry, `${field}.${index}`));
  };
}

/** An object of exactly these fields, all present. */
export function record(fields: Record<string, Check>): Check {
  return (value, field) => {
    if (!isRecord(value)) return [{ field, problem: 'wrong-shape' }];
    const strangers = Object.keys(value).filter((key) => !Object.prototype.hasOwnProperty.call(fields, key));
    const faults: PolicyFault[] = strangers.map((key) => ({
      field: `${field}.${key}`,
      problem: 'unknown-field',
    }));
    return faults.concat(
      Object.entries(fields).flatMap(([key, check]) => check(value[key], `${field}.${key}`)),
    );
  };
}

/** The first check, and only when it is content the second: for rules between the parts of one value. */
export function both(first: Check, second: Check): Check {
  return (value, field) => {
    const faults = first(value, field);
    return faults.length > 0 ? faults : second(value, field);
  };
}
