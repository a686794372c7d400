import type { Calendars } from './calendar';
import { elapsedMs, isPaused, lastPause, pausedMs } from './clock-reading';
import { MINUTE_MS } from './local-time';
import type { ClockPause, ClockTerms, PauseReason, ServiceClock } from './service-clock';

// Steps return a new clock, or the same one when there is nothing to do. A moment that lies before the clock's newest
// step (a late message, a device with a wrong time) counts as that newest step: history is never rewritten.

/** A promise begins (T7). */
export function startClock(at: number, terms: ClockTerms): ServiceClock {
  const { targetMinutes, calendar, warnShare } = terms;
  const carried = { activeMs: 0, pausedMs: 0 };
  return {
    startedAt: at,
    targetMinutes,
    calendar,
    warnShare,
    since: at,
    carried,
    pauses: [],
    stoppedAt: null,
  };
}

/** The promise waits, with a reason (T8). A clock that already waits keeps its first reason; a stopped one stays stopped. */
export function pauseClock(clock: ServiceClock, at: number, reason: PauseReason): ServiceClock {
  if (clock.stoppedAt !== null || openPause(clock)) return clock;
  return { ...clock, pauses: [...clock.pauses, { from: notBefore(clock, at), to: null, reason }] };
}

/** The promise goes on with exactly what remained when it began to wait (T8); nothing happens unless it waits. */
export function resumeClock(clock: ServiceClock, at: number): ServiceClock {
  const open = openPause(clock);
  if (clock.stoppedAt !== null || !open) return clock;
  return { ...clock, pauses: [...clock.pauses.slice(0, -1), { ...open, to: notBefore(clock, at) }] };
}

/** What was promised has happened, or is no longer owed; ends a pause too. The first stop stands. */
export function stopClock(clock: ServiceClock, at: number): ServiceClock {
  if (clock.stoppedAt !== null) return clock;
  const resumed = resumeClock(clock, at);
  return { ...resumed, stoppedAt: notBefore(resumed, at) };
}

/** The promise changes with the urgency (T5, T7): working time already used stays used, counted on the old calendar;
 * what follows counts on the new one. A promise that is already used up falls due at once. */
export function retargetClock(
  clock: ServiceClock,
  at: number,
  terms: ClockTerms,
  calendars: Calendars,
): ServiceClock {
  const { targetMinutes, calendar, warnShare } = terms;
  const same =
    clock.targetMinutes === targetMinutes && clock.calendar === calendar && clock.warnShare === warnShare;
  // An unchanged promise keeps its history: otherwise a breach of this morning would look like one of this minute.
  if (clock.stoppedAt !== null || same) return clock;
  const since = notBefore(clock, at);
  const carried = {
    activeMs: elapsedMs(clock, calendars, since),
    pausedMs: pausedMs(clock, calendars, since),
  };
  return { ...clock, targetMinutes, calendar, warnShare, since, carried };
}

/** The resident agreed to another date (T7 renovation): the clock now falls due exactly at `dueAt`, round the clock,
 * and waiting still moves it. A date that is not after `at` falls due at once. */
export function agreeDue(clock: ServiceClock, at: number, dueAt: number, calendars: Calendars): ServiceClock {
  const since = notBefore(clock, at);
  const targetMinutes = (elapsedMs(clock, calendars, since) + Math.max(0, dueAt - since)) / MINUTE_MS;
  return retargetClock(
    clock,
    since,
    { targetMinutes, calendar: 'always', warnShare: clock.warnShare },
    calendars,
  );
}

function openPause(clock: ServiceClock): ClockPause | undefined {
  return isPaused(clock) ? lastPause(clock) : undefined;
}

function notBefore(clock: ServiceClock, at: number): number {
  const last = lastPause(clock);
  return Math.max(at, clock.since, last?.from ?? at, last?.to ?? at);
}
