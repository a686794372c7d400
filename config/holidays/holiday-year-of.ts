import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { getSolarDateFromLunar, getSolarTermDate } from 'chinese-days';
import type { HolidayYear } from '../../src/domain/policy/holidays/holiday-year';

const DAY_MS = 86_400_000;
const announced = join(dirname(createRequire(__filename).resolve('chinese-days')), 'years');

/** A year as the State Council announced it, or its statutory days alone while nothing is announced. */
export function holidayYearOf(year: number): HolidayYear {
  const file = join(announced, `${year}.json`);
  if (!existsSync(file))
    return { year, provisional: true, holidays: statutoryDays(year), makeUpWorkdays: [] };
  const { holidays, workdays } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    'holidays' | 'workdays',
    Record<string, string>
  >;
  const ofYear = (dates: object) =>
    Object.keys(dates)
      .filter((date) => date.startsWith(`${year}-`))
      .sort();
  return { year, provisional: false, holidays: ofYear(holidays), makeUpWorkdays: ofYear(workdays) };
}

/** The 13 days of 《全国年节及纪念日放假办法》 since 2025: which days are moved around them is announced each autumn. */
function statutoryDays(year: number): string[] {
  const springFestival = getSolarDateFromLunar(`${year}-01-01`).date;
  return [
    `${year}-01-01`,
    ...[-1, 0, 1, 2].map((days) => shifted(springFestival, days)),
    getSolarTermDate(year, 4, 'pure_brightness'),
    `${year}-05-01`,
    `${year}-05-02`,
    getSolarDateFromLunar(`${year}-05-05`).date,
    getSolarDateFromLunar(`${year}-08-15`).date,
    `${year}-10-01`,
    `${year}-10-02`,
    `${year}-10-03`,
  ].sort();
}

function shifted(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}
