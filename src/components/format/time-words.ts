import { china, chinaDay } from './china';

const two = (n: number) => String(n).padStart(2, '0');

/** The clock of a moment in China: `09:05`. */
export function clockWords(ms: number): string {
  const t = china(ms);
  return `${two(t.hour)}:${two(t.minute)}`;
}

/** The day of a moment as people say it: 昨天, 今天, 明天, 后天, else `11月24日`, with the year when it is another. */
export function dayWords(ms: number, now: number): string {
  const near = ['昨天', '今天', '明天', '后天'][chinaDay(ms) - chinaDay(now) + 1];
  if (near) return near;
  const t = china(ms);
  return `${t.year === china(now).year ? '' : `${t.year}年`}${t.month}月${t.day}日`;
}

/** Day and clock together: `今天 18:30`. */
export const momentWords = (ms: number, now: number): string => `${dayWords(ms, now)} ${clockWords(ms)}`;

/** A length of time in its two largest units, never negative: `2天3小时`, `1小时05分`, `40分钟`, `不到1分钟`. */
export function spanWords(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / 60_000);
  if (minutes < 1) return '不到1分钟';
  if (minutes < 60) return `${minutes}分钟`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 ? `${hours}小时${two(minutes % 60)}分` : `${hours}小时`;
  return hours % 24 ? `${Math.floor(hours / 24)}天${hours % 24}小时` : `${hours / 24}天`;
}
