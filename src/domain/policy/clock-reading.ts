import type { Calendars } from './calendar';
import { MINUTE_MS } from './local-time';
import type { ClockPause, ClockState, ServiceClock } from './service-clock';
import { addWorkingMs, workingMsBetween } from './working-time';

/** The deadline, epoch ms: from this moment on the promise is broken (T7, T12). Null while the clock waits with time
 * left, because nobody can know; a deadline once passed never moves. */
export function dueAt(clock: ServiceClock, calendars: Calendars): number | null {
  return momentAtMs(clock, calendars, targetMs(clock));
}

/** When the warning before the deadline rings (T12); null while the clock waits before it. */
export function warnAt(clock: ServiceClock, calendars: Calendars): number | null {
  return momentAtMs(clock, calendars, Math.round(targetMs(clock) * clock.warnShare));
}

/** Working milliseconds used up to `now`, without the pauses; stands still once the clock is stopped. */
export function elapsedMs(clock: ServiceClock, calendars: Calendars, now: number): number {
  const calendar = calendars[clock.calendar];
  const worked = activeStretches(clock).map(({ from, to }) =>
    workingMsBetween(from, Math.min(to ?? Infinity, now, clock.stoppedAt ?? now), calendar),
  );
  return worked.reduce((sum, ms) => sum + ms, clock.carried.activeMs);
}

/** Working milliseconds the clock waited up to `now` (T8): with {@link elapsedMs} all working time since the start. */
export function pausedMs(clock: ServiceClock, calendars: Calendars, now: number): number {
  const calendar = calendars[clock.calendar];
  const waited = clock.pauses.map(({ from, to }) =>
    workingMsBetween(Math.max(from, clock.since), Math.min(to ?? now, now), calendar),
  );
  return waited.reduce((sum, ms) => sum + ms, clock.carried.pausedMs);
}

/** Working milliseconds left at `now`; negative by how long the promise has been broken. */
export function remainingMs(clock: ServiceClock, calendars: Calendars, now: number): number {
  return targetMs(clock) - elapsedMs(clock, calendars, now);
}

/** How the promise stands at `now`. A breach wins over a pause: waiting does not undo it. */
export function clockState(clock: ServiceClock, calendars: Calendars, now: number): ClockState {
  const due = dueAt(clock, calendars);
  if (due !== null && (clock.stoppedAt ?? now) >= due) return 'breached';
  if (clock.stoppedAt !== null) return 'met';
  return isPaused(clock) ? 'paused' : 'running';
}

/** Whether the clock stands still for a reason (T8). */
export function isPaused(clock: ServiceClock): boolean {
  return clock.stoppedAt === null && lastPause(clock)?.to === null;
}

/** The newest pause, open or over. */
export function lastPause(clock: ServiceClock): ClockPause | undefined {
  return clock.pauses[clock.pauses.length - 1];
}

function targetMs(clock: ServiceClock): number {
  return Math.round(clock.targetMinutes * MINUTE_MS);
}

/** The first moment at which `ms` of working time are used up, or null when the clock stands still before that. */
function momentAtMs(clock: ServiceClock, calendars: Calendars, ms: number): number | null {
  const calendar = calendars[clock.calendar];
  let left = ms - clock.carried.activeMs;
  if (left <= 0) return clock.since;
  for (const { from, to } of activeStretches(clock)) {
    if (to === null) return addWorkingMs(from, left, calendar);
    const worked = workingMsBetween(from, to, calendar);
    if (left <= worked) return addWorkingMs(from, left, calendar);
    left -= worked;
  }
  return null;
}

/** The stretches between the pauses since the calendar counts; `to` is null for the one still going on. */
function activeStretches(clock: ServiceClock): { from: number; to: number | null }[] {
  const stretches: { from: number; to: number | null }[] = [];
  let from: number | null = clock.since;
  for (const pause of clock.pauses) {
    if (pause.to !== null && pause.to <= clock.since) continue;
    if (from !== null && pause.from > from) stretches.push({ from, to: pause.from });
    from = pause.to;
  }
  if (from !== null) stretches.push({ from, to: null });
  return stretches;
}
