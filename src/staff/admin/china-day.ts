const CHINA_MS = 8 * 3_600_000;

/** 2021-10-15 in China. */
export function chinaDay(at: number): string {
  return new Date(at + CHINA_MS).toISOString().slice(0, 10);
}
