const DAY = 86_400_000;

/** Day of the year, 1 to 366, of a date read by its UTC fields. */
export const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;

/** Week of the year, 0 to 53, weeks beginning on Sunday. */
export const week = (date: Date): number => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7);

/** Monday 1 to Sunday 7. */
export const isoDayOfWeek = (date: Date): number => date.getUTCDay() || 7;

const thursdayOf = (date: Date): Date => new Date(date.getTime() + (4 - isoDayOfWeek(date)) * DAY);

/** Year the ISO week of a date belongs to. */
export const isoWeekYear = (date: Date): number => thursdayOf(date).getUTCFullYear();

/** ISO week, 1 to 53: the week of the year's first Thursday is the first. */
export const isoWeek = (date: Date): number => Math.ceil(dayOfYear(thursdayOf(date)) / 7);

/** Instant (epoch milliseconds) of a day given by ISO week; Monday is 1. */
export const fromIsoWeek = (year: number, isoWeekNumber: number, day: number): number => {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return fourth.getTime() + ((isoWeekNumber - 1) * 7 + day - isoDayOfWeek(fourth)) * DAY;
};
