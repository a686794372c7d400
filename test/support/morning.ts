import { defaultPolicy } from '@/domain/policy/default-policy';
import { resolveCalendar } from '@/domain/policy/resolve-calendar';
import { workingMinutesBetween } from '@/domain/policy/working-time';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CHINA = 8 * HOUR;
const ROW = 3;

/** Ten in the morning in China of the latest day before `real` that begins a row of three working days (epoch ms): tests that count office
 * hours, quiet hours or days must come out alike at night and on holidays. */
export function lastMorning(real: number): number {
  const office = resolveCalendar('office', defaultPolicy);
  const works = (at: number): boolean => workingMinutesBetween(at, at + HOUR, office) === 60;
  let ten = Math.floor((real + CHINA) / DAY) * DAY + 10 * HOUR - CHINA;
  while (ten > real || !Array.from({ length: ROW }, (_, n) => ten + n * DAY).every(works)) ten -= DAY;
  return ten;
}

/** The day hours of a journey that watches messages arrive: WeChat stays silent from ten to eight (N6). */
const WAKES = 8.5 * HOUR;
const SLEEPS = 21 * HOUR;

/** Ten in the morning in China, at most a day before `real` (epoch ms), when people sleep at `real`; null by day. */
export function morningInstead(real: number): number | null {
  const midnight = Math.floor((real + CHINA) / DAY) * DAY - CHINA;
  const hour = real - midnight;
  if (hour >= WAKES && hour < SLEEPS) return null;
  return midnight + 10 * HOUR - (hour < WAKES ? DAY : 0);
}
