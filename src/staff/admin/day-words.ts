import { chinaDay } from './china-day';

/** 2021年10月15日 in China. */
export function dayWords(at: number): string {
  const [year, month, day] = chinaDay(at).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
