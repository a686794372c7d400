// Which ticks to fire when the clock jumps: all when they are few, otherwise a spread of them and always the last.
import type { CronSchedule } from './cron';

/** The last tick in (from, to], or undefined. */
function lastTick(schedule: CronSchedule, from: number, to: number): number | undefined {
  for (let window = 1000; ; window *= 2) {
    const start = Math.max(from, to - window);
    let tick = schedule.next(start);
    let found: number | undefined;
    while (tick !== undefined && tick <= to) {
      found = tick;
      tick = schedule.next(tick);
    }
    if (found !== undefined || start === from) return found;
  }
}

/** At most `max` ticks in (from, to], oldest first, evenly spread when there are more, the last one always included. */
export function ticksBetween(schedule: CronSchedule, from: number, to: number, max: number): number[] {
  const ticks: number[] = [];
  let tick = schedule.next(from);
  while (tick !== undefined && tick <= to && ticks.length <= max) {
    ticks.push(tick);
    tick = schedule.next(tick);
  }
  if (ticks.length <= max) return ticks;
  const last = lastTick(schedule, from, to);
  const step = (to - from) / (max - 1);
  const spread = Array.from({ length: max - 1 }, (_, index) => schedule.next(from + index * step));
  const chosen = [...spread, last].filter((at): at is number => at !== undefined && at <= to);
  return [...new Set(chosen)].sort((a, b) => a - b);
}
