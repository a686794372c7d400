import { minutesOfDay } from './local-time';
import { both, choice, date, listOf, record, timeOfDay, whole } from './policy-checks';
import { isRecord, type Check } from './policy-fault';

const MONTH_MINUTES = 30 * 24 * 60;

/** Opening hours of a day: stretches in order of time that do not touch midnight or each other's inside (T8). */
export const daySpans: Check = both(
  listOf(record({ from: timeOfDay, to: timeOfDay }), 0, 4),
  ascending((span) => (isRecord(span) ? [minutesOf(span.from), minutesOf(span.to)] : []), 'touching'),
);

/** A week of opening hours, Sunday first, open at least once: a clock on a closed calendar would never end. */
export const week: Check = both(listOf(daySpans, 7, 7), (value, field) =>
  Array.isArray(value) && value.some((day) => Array.isArray(day) && day.length > 0)
    ? []
    : [{ field, problem: 'never-open' }],
);

/** Dates of a few years. */
export const dates: Check = listOf(date, 0, 200);

/** A ladder (T12): at least one rung, each later than the one before. */
export const ladderRungs: Check = both(
  listOf(
    record({
      role: choice(['assignee', 'agent', 'dispatcher', 'supervisor', 'manager', 'executive', 'vendor']),
      afterMinutes: whole(0, MONTH_MINUTES),
    }),
    1,
    8,
  ),
  ascending((rung) => (isRecord(rung) ? [Number(rung.afterMinutes)] : [])),
);

/** The days of the two visits after a major repair (V3). */
export const visitDays: Check = both(
  listOf(whole(1, 365), 2, 2),
  ascending((days) => [Number(days)]),
);

function ascending(numbersOf: (item: unknown) => number[], equal?: 'touching'): Check {
  return (value, field) => {
    let last = -1;
    for (const [index, item] of (Array.isArray(value) ? value : []).entries()) {
      for (const [part, number] of numbersOf(item).entries()) {
        // Two opening stretches may meet (08:00–12:00, 12:00–18:00), but one may not be empty.
        const allowed = number > last || (equal === 'touching' && part === 0 && number === last);
        if (!allowed) return [{ field: `${field}.${index}`, problem: 'out-of-order' }];
        last = number;
      }
    }
    return [];
  };
}

function minutesOf(time: unknown): number {
  return (typeof time === 'string' ? minutesOfDay(time) : null) ?? -1;
}
