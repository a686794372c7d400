const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/**
 * Epoch ms of a moment in China. '09:30' is on Monday 23 November 2026, 'Tue 09:30' on the Tuesday after it,
 * 'Tue+1 09:30' a week later; '2026-12-31 09:30' is itself.
 */
export function at(time: string): number {
  const named = /^(?:([A-Z][a-z]{2})(?:\+(\d+))? )?(\d{2}:\d{2})$/.exec(time);
  if (!named) return Date.parse(`${time.replace(' ', 'T')}:00+08:00`);
  const [, day = 'Mon', weeks = '0', clock = ''] = named;
  const days = DAYS.indexOf(day as (typeof DAYS)[number]) + 7 * Number(weeks);
  return Date.parse(`2026-11-23T${clock}:00+08:00`) + days * 86_400_000;
}

/** The moment as `at` reads it, for readable failures: 'Tue 09:30'; null as it is. */
export function told(moment: number | null): string | null {
  if (moment === null) return null;
  const days = Math.floor((moment - at('00:00')) / 86_400_000);
  const clock = new Date(moment + 8 * 3_600_000).toISOString();
  if (days < 0 || days > 27) return clock.slice(0, 16).replace('T', ' ');
  const weeks = Math.floor(days / 7);
  return `${DAYS[days % 7] ?? ''}${weeks > 0 ? `+${weeks}` : ''} ${clock.slice(11, 16)}`;
}
