/** Epoch ms of a wall-clock time in China, '2026-11-23 17:00'. */
export function china(time: string): number {
  return Date.parse(`${time.replace(' ', 'T')}:00+08:00`);
}

/** Wall-clock time in China of a moment, '2026-11-23 17:00', or null as it is. */
export function told(at: number | null): string | null {
  return at === null ? null : new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** Milliseconds of so many minutes. */
export const min = (minutes: number) => minutes * 60_000;
