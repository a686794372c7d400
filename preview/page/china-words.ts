const ZONE = { timeZone: 'Asia/Shanghai' } as const;
const dayTime = new Intl.DateTimeFormat('zh-CN', {
  ...ZONE,
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
const weekday = new Intl.DateTimeFormat('zh-CN', { ...ZONE, weekday: 'short' });
const dayOf = new Intl.DateTimeFormat('en-CA', ZONE);
const timeOnly = new Intl.DateTimeFormat('zh-CN', {
  ...ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** 11月23日 周一 07:41, in China's time whatever the computer's zone. */
export function fullTime(at: number): string {
  const [day = '', time = ''] = dayTime.format(at).split(/\s+/);
  return `${day} ${weekday.format(at)} ${time}`;
}

/** 07:41 on the day of `now`, otherwise 11月21日 07:41. */
export const shortTime = (at: number, now: number): string =>
  dayOf.format(at) === dayOf.format(now) ? timeOnly.format(at) : dayTime.format(at);
