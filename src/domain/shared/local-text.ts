const pad = (value: number): string => String(value).padStart(2, '0');

/** 2026年11月22日 22:45 in China, the form that WeChat's time fields take. */
export function toLocalText(at: number): string {
  const d = new Date(at + 8 * 3_600_000);
  return `${d.getUTCFullYear()}年${d.getUTCMonth() + 1}月${d.getUTCDate()}日 ${pad(d.getUTCHours())}:${pad(d.getUTCMinutes())}`;
}

/** 11月22日 22:45 in China, for sentences. */
export function toShortText(at: number): string {
  return toLocalText(at).replace(/^\d+年/, '');
}
