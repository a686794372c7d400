import { china } from '@/components/format/china';

/** A month of China's calendar: from its first moment to the first of the next, epoch ms. */
export interface Month {
  key: string;
  name: string;
  from: number;
  to: number;
}

const start = (year: number, month: number): number => Date.UTC(year, month - 1, 1) - 8 * 3_600_000;

/** The month `back` months before the one of `now`. */
export function monthOf(now: number, back: number): Month {
  const today = china(now);
  const index = today.year * 12 + (today.month - 1) - back;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const name = back === 0 ? '本月' : year === today.year ? `${month}月` : `${year}年${month}月`;
  return { key: String(back), name, from: start(year, month), to: start(year, month + 1) };
}

/** This month and the five before it. */
export const lastMonths = (now: number): Month[] => [0, 1, 2, 3, 4, 5].map((back) => monthOf(now, back));
