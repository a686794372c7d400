import type { Shift } from '@/domain/people/shift';

/** The days of a week as people say them, Sunday first. */
export const DAY_NAMES = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** People count the week from Monday; days are numbered from Sunday. */
export const DAYS_FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0] as const;

/** 周一二三四五 08:00–18:00; empty without shifts. */
export function shiftWords(shifts: readonly Shift[]): string {
  const byHours = new Map<string, number[]>();
  for (const { day, from, to } of shifts) {
    const hours = `${from}–${to}`;
    byHours.set(hours, [...(byHours.get(hours) ?? []), day]);
  }
  return [...byHours]
    .map(
      ([hours, days]) =>
        `周${[...days]
          .sort()
          .map((day) => DAY_NAMES[day])
          .join('')} ${hours}`,
    )
    .join('；');
}
