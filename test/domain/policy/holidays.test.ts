import { readFileSync } from 'node:fs';
import { holidayYearOf } from '../../../config/holidays/holiday-year-of';
import { publicHolidays } from '@/domain/policy/holidays/public-holidays';

const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
const isWeekend = (date: string) => [0, 6].includes(weekday(date));

/** First day of Spring Festival, Qingming, Dragon Boat, Mid-Autumn. The engine's own Chinese calendar cannot be asked:
 * the new moon of 6 February 2027 comes four minutes before midnight in China, and Node 20 takes it for the 7th. */
const festivals: Record<number, string[]> = {
  2025: ['2025-01-29', '2025-04-04', '2025-05-31', '2025-10-06'],
  2026: ['2026-02-17', '2026-04-05', '2026-06-19', '2026-09-25'],
  2027: ['2027-02-06', '2027-04-05', '2027-06-09', '2027-09-15'],
};

describe('T8 the public holidays carried by this release', () => {
  it('T8 are the years 2025 to 2027', () => {
    expect(publicHolidays.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
  });

  it.each(publicHolidays.filter(({ provisional }) => !provisional))(
    'T8 of $year are what chinese-days knows of the announcement',
    (committed) => {
      expect(holidayYearOf(committed.year)).toEqual(committed);
    },
  );

  it.each([...publicHolidays])('T8 of $year are in order, each once, within the year', (year) => {
    for (const days of [year.holidays, year.makeUpWorkdays]) {
      expect([...new Set(days)].sort()).toEqual(days);
      expect(days.filter((date) => !date.startsWith(`${year.year}-`))).toEqual([]);
    }
  });

  it.each([...publicHolidays])('T8 of $year make up at weekends only, and never on a holiday', (year) => {
    expect(year.makeUpWorkdays.filter((date) => !isWeekend(date) || year.holidays.includes(date))).toEqual(
      [],
    );
  });

  it.each([...publicHolidays])(
    'T8 of $year close on New Year, 1–2 May, 1–3 October and the festivals of the moon',
    (year) => {
      for (const day of ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']) {
        expect(year.holidays).toContain(`${year.year}-${day}`);
      }
      for (const festival of festivals[year.year]!) expect(year.holidays).toContain(festival);
    },
  );

  it('T8 of 2027 are marked as not announced yet and hold the thirteen statutory days', () => {
    const [year] = publicHolidays.filter(({ provisional }) => provisional);
    expect(year).toMatchObject({ year: 2027, makeUpWorkdays: [] });
    expect(year?.holidays).toHaveLength(13);
  });

  it('T8 stay small: the three years together take less than 4 KB in the mini-program', () => {
    expect(JSON.stringify(publicHolidays).length).toBeLessThan(4096);
  });

  it('T8 do not bring chinese-days into the mini-program', () => {
    const sources = ['2025', '2026', '2027', 'public-holidays', 'holiday-year'].map((name) =>
      readFileSync(`${__dirname}/../../../src/domain/policy/holidays/${name}.ts`, 'utf8'),
    );
    expect(sources.filter((source) => /from '(?!\.)/.test(source))).toEqual([]);
  });
});
