import fc from 'fast-check';
import type { CalendarRef } from '@/domain/policy/calendar';
import { dueAt, elapsedMs, isPaused, pausedMs, remainingMs, warnAt } from '@/domain/policy/clock-reading';
import { pauseClock, resumeClock, retargetClock, startClock, stopClock } from '@/domain/policy/clock-steps';
import { defaultPolicy } from '@/domain/policy/default-policy';
import { calendarsOf } from '@/domain/policy/resolve-calendar';
import type { ServiceClock } from '@/domain/policy/service-clock';
import { addWorkingMs, nextWorkingMoment, workingMsBetween } from '@/domain/policy/working-time';
import { china } from './china-time';

const calendars = calendarsOf(defaultPolicy);
const DAY_MS = 86_400_000;

// Around Spring Festival, National Day and plain weeks alike: any millisecond of 2026.
const moment = fc.integer({ min: china('2026-01-01 00:00'), max: china('2026-12-31 23:59') });
const calendar = fc.constantFrom<CalendarRef>('always', 'office');
const started = fc
  .record({ at: moment, calendar, targetMinutes: fc.integer({ min: 1, max: 6000 }) })
  .map(({ at, ...terms }) => startClock(at, { ...terms, warnShare: 0.75 }));

/** A clock after any sequence of pauses and resumes, with the moment of its last step. */
const lived = fc
  .record({ clock: started, waits: fc.array(fc.nat(3 * DAY_MS), { maxLength: 9 }) })
  .map(toggled);

function toggled({ clock, waits }: { clock: ServiceClock; waits: number[] }): {
  clock: ServiceClock;
  now: number;
} {
  return waits.reduce(
    (life, wait) => {
      const now = life.now + wait;
      const next = isPaused(life.clock) ? resumeClock(life.clock, now) : pauseClock(life.clock, now, 'parts');
      return { clock: next, now };
    },
    { clock, now: clock.startedAt },
  );
}

describe('T8 laws of working time', () => {
  it('T8 adding working time and counting it are inverse', () => {
    fc.assert(
      fc.property(moment, fc.nat(40 * DAY_MS), calendar, (start, ms, ref) => {
        const end = addWorkingMs(start, ms, calendars[ref]);
        expect(workingMsBetween(start, end, calendars[ref])).toBe(ms);
        // It is also the earliest such moment.
        if (ms > 0) expect(workingMsBetween(start, end - 1, calendars[ref])).toBe(ms - 1);
      }),
    );
  });

  it('T8 counting and then adding arrives at the same moment whenever the office is open then', () => {
    fc.assert(
      fc.property(moment, fc.nat(40 * DAY_MS), calendar, (from, length, ref) => {
        const to = nextWorkingMoment(from + length, calendars[ref]) + 1;
        expect(addWorkingMs(from, workingMsBetween(from, to, calendars[ref]), calendars[ref])).toBe(to);
      }),
    );
  });

  it('T8 counts the same over a road whether it is walked in one stretch or two', () => {
    fc.assert(
      fc.property(moment, fc.nat(30 * DAY_MS), fc.nat(30 * DAY_MS), calendar, (from, first, second, ref) => {
        const [middle, to] = [from + first, from + first + second];
        const walked =
          workingMsBetween(from, middle, calendars[ref]) + workingMsBetween(middle, to, calendars[ref]);
        expect(workingMsBetween(from, to, calendars[ref])).toBe(walked);
      }),
    );
  });

  it('T8 agrees with counting the open minutes one by one', () => {
    // Independent of the engine: the office opens 8 to 18 on working days, and these are the days of October 2026.
    const closed = [1, 2, 3, 4, 5, 6, 7, 11, 17, 18, 24, 25, 31];
    const minute = fc.nat(31 * 1440);
    fc.assert(
      fc.property(minute, minute, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        let open = 0;
        for (let at = from; at < to; at += 1) {
          const hour = Math.floor((at % 1440) / 60);
          if (hour >= 8 && hour < 18 && !closed.includes(Math.floor(at / 1440) + 1)) open += 1;
        }
        const midnight = china('2026-10-01 00:00');
        const counted = workingMsBetween(midnight + from * 60_000, midnight + to * 60_000, calendars.office);
        expect(counted).toBe(open * 60_000);
      }),
      { numRuns: 30 },
    );
  });
});

describe('T8 T12 laws of a service clock', () => {
  it('T8 a deadline never moves backwards through pausing and resuming, and neither does its warning', () => {
    fc.assert(
      fc.property(lived, fc.nat(DAY_MS), fc.nat(9 * DAY_MS), ({ clock, now }, before, wait) => {
        const running = resumeClock(clock, now);
        const again = resumeClock(pauseClock(running, now + before, 'quote'), now + before + wait);
        expect(dueAt(again, calendars) ?? NaN).toBeGreaterThanOrEqual(dueAt(running, calendars) ?? NaN);
        expect(warnAt(again, calendars) ?? NaN).toBeGreaterThanOrEqual(warnAt(running, calendars) ?? NaN);
      }),
    );
  });

  it('T8 pausing never helps to cheat: what remains at the pause is what remains at the resume', () => {
    fc.assert(
      fc.property(lived, fc.nat(9 * DAY_MS), ({ clock, now }, wait) => {
        const waiting = pauseClock(clock, now, 'parts');
        const resumed = resumeClock(waiting, now + wait);
        const left = remainingMs(clock, calendars, now);
        expect(remainingMs(waiting, calendars, now + wait)).toBe(left);
        expect(remainingMs(resumed, calendars, now + wait)).toBe(left);
      }),
    );
  });

  it('T8 pausing never undoes a breach, however long the wait', () => {
    fc.assert(
      fc.property(started, fc.nat(5 * DAY_MS), fc.nat(30 * DAY_MS), (clock, late, wait) => {
        const due = dueAt(clock, calendars) ?? NaN;
        const resumed = resumeClock(pauseClock(clock, due + late, 'resident'), due + late + wait);
        expect(dueAt(resumed, calendars)).toBe(due);
      }),
    );
  });

  it('T8 time used plus time waited is all working time since the start', () => {
    fc.assert(
      fc.property(lived, fc.nat(9 * DAY_MS), ({ clock, now }, later) => {
        const at = now + later;
        const whole = workingMsBetween(clock.startedAt, at, calendars[clock.calendar]);
        expect(elapsedMs(clock, calendars, at) + pausedMs(clock, calendars, at)).toBe(whole);
      }),
    );
  });

  it('T8 exactly the promised working time has been used when the deadline comes', () => {
    fc.assert(
      fc.property(lived, ({ clock, now }) => {
        const running = resumeClock(clock, now);
        expect(remainingMs(running, calendars, dueAt(running, calendars) ?? NaN)).toBe(0);
      }),
    );
  });

  it('T8 pauses are in order and never overlap, whatever moments are reported', () => {
    fc.assert(
      fc.property(started, fc.array(moment, { maxLength: 12 }), (clock, moments) => {
        const end = moments.reduce((c, at) => resumeClock(pauseClock(c, at, 'parts'), at - 3_600_000), clock);
        const edges = [end.startedAt, ...end.pauses.flatMap(({ from, to }) => [from, to ?? NaN])];
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
      }),
    );
  });

  it('T5 T7 a changed promise keeps the time used and waited, and leaves the new target less the time used', () => {
    fc.assert(
      fc.property(
        lived,
        fc.integer({ min: 1, max: 6000 }),
        calendar,
        ({ clock, now }, targetMinutes, ref) => {
          const changed = retargetClock(
            clock,
            now,
            { targetMinutes, calendar: ref, warnShare: 0.75 },
            calendars,
          );
          const used = elapsedMs(clock, calendars, now);
          expect(elapsedMs(changed, calendars, now)).toBe(used);
          expect(pausedMs(changed, calendars, now)).toBe(pausedMs(clock, calendars, now));
          expect(remainingMs(changed, calendars, now)).toBe(targetMinutes * 60_000 - used);
          expect(isPaused(changed)).toBe(isPaused(clock));
        },
      ),
    );
  });

  it('T7 a stopped clock tells the same for ever', () => {
    fc.assert(
      fc.property(lived, fc.nat(DAY_MS), fc.nat(99 * DAY_MS), ({ clock, now }, wait, later) => {
        const stopped = stopClock(clock, now + wait);
        const read = (at: number) => [elapsedMs(stopped, calendars, at), pausedMs(stopped, calendars, at)];
        expect(read(now + wait + later)).toEqual(read(now + wait));
      }),
    );
  });
});

describe('T12 the cost of a reading', () => {
  it('T12 follows days, not minutes: a thousand deadlines a year away take well under two seconds', () => {
    const clocks = Array.from({ length: 1000 }, (_, i) =>
      startClock(china('2026-01-05 08:00') + i, {
        targetMinutes: 240 * 600,
        calendar: 'office',
        warnShare: 0.75,
      }),
    );
    const before = performance.now();
    for (const clock of clocks) expect(dueAt(clock, calendars)).toBeGreaterThan(china('2026-12-01 00:00'));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
