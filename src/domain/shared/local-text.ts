import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** China keeps one time all year. */
const CHINA_HOURS = 8;

/** 2026年11月22日 22:45 in China, the form that WeChat's time fields take. */
export function toLocalText(at: number): string {
  return dayjs(at).utcOffset(CHINA_HOURS).format('YYYY年M月D日 HH:mm');
}

/** 11月22日 22:45 in China, for sentences. */
export function toShortText(at: number): string {
  return dayjs(at).utcOffset(CHINA_HOURS).format('M月D日 HH:mm');
}
