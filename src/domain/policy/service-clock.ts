import type { CalendarRef } from './calendar';

/** Why a clock may stand still (T8): nothing else is a reason to keep a resident waiting. */
export type PauseReason = 'parts' | 'resident' | 'quote';

/** A stretch in which the promise waits; `to` is null while it lasts. Epoch ms. */
export interface ClockPause {
  from: number;
  to: number | null;
  reason: PauseReason;
}

/** A promise being kept (T7, T8), as plain JSON inside a document. Epoch ms; a calendar is named, not contained. */
export interface ServiceClock {
  startedAt: number;
  /** working minutes promised, counted on `calendar` */
  targetMinutes: number;
  calendar: CalendarRef;
  /** share of the target used up when the warning rings (T12) */
  warnShare: number;
  /** since when `calendar` counts: the start, or the last change of the promise */
  since: number;
  /** working ms used and waited before `since`, counted on the calendars of that time */
  carried: { activeMs: number; pausedMs: number };
  /** in order of time, never overlapping; only the last may be open */
  pauses: ClockPause[];
  stoppedAt: number | null;
}

/** `met` and `breached` are endings of a stopped clock; an unstopped clock is `breached` from its deadline on. */
export type ClockState = 'running' | 'paused' | 'met' | 'breached';

/** What a promise needs to begin. */
export interface ClockTerms {
  targetMinutes: number;
  calendar: CalendarRef;
  warnShare: number;
}
