import {
  agreeDue,
  pauseClock,
  resumeClock,
  retargetClock,
  startClock,
  stopClock,
} from '@/domain/policy/clock-steps';
import {
  clockState,
  dueAt,
  elapsedMs,
  isPaused,
  pausedMs,
  remainingMs,
  warnAt,
} from '@/domain/policy/clock-reading';
import { resolveTerms, respondTerms } from '@/domain/policy/clock-terms';
import { defaultPolicy } from '@/domain/policy/default-policy';
import { calendarsOf } from '@/domain/policy/resolve-calendar';
import type { ClockTerms, ServiceClock } from '@/domain/policy/service-clock';
import { china, min, told } from './china-time';

const calendars = calendarsOf(defaultPolicy);
const fourHours: ClockTerms = { targetMinutes: 240, calendar: 'office', warnShare: 0.75 };
const started = startClock(china('2026-11-23 17:00'), fourHours);
const due = (clock: ServiceClock) => told(dueAt(clock, calendars));
const warned = (clock: ServiceClock) => told(warnAt(clock, calendars));
const paused = (at: string, clock = started) => pauseClock(clock, china(at), 'parts');
const resumed = (at: string, clock: ServiceClock) => resumeClock(clock, china(at));
const state = (clock: ServiceClock, now: string) => clockState(clock, calendars, china(now));

describe('T7 T8 T12 a promise of four office hours made on Monday at 17:00', () => {
  it('T7 T12 is due on Tuesday at 11:00 and warned of at 10:00', () => {
    expect([due(started), warned(started)]).toEqual(['2026-11-24 11:00', '2026-11-24 10:00']);
  });

  it('T8 paused for parts on Tuesday 09:30 and resumed on Thursday 14:00 is due on Thursday at 15:30', () => {
    const clock = resumed('2026-11-26 14:00', paused('2026-11-24 09:30'));
    expect([due(clock), warned(clock)]).toEqual(['2026-11-26 15:30', '2026-11-26 14:30']);
  });

  it('T8 has no deadline while it waits, and exactly the same time left before and after', () => {
    const waiting = paused('2026-11-24 09:30');
    expect([dueAt(waiting, calendars), warnAt(waiting, calendars)]).toEqual([null, null]);
    expect(state(waiting, '2026-11-25 12:00')).toBe('paused');
    expect(remainingMs(waiting, calendars, china('2026-11-25 12:00'))).toBe(min(90));
    const clock = resumed('2026-11-26 14:00', waiting);
    expect(remainingMs(clock, calendars, china('2026-11-26 14:00'))).toBe(min(90));
  });

  it('T8 loses nothing to a pause that lies wholly outside office hours', () => {
    expect(due(resumed('2026-11-24 07:30', paused('2026-11-23 19:00')))).toBe('2026-11-24 11:00');
  });

  it('T8 moves by the working time of a pause across a night only', () => {
    expect(due(resumed('2026-11-24 08:30', paused('2026-11-23 17:30')))).toBe('2026-11-24 12:00');
  });

  it('T8 adds up several pauses', () => {
    const once = resumed('2026-11-24 08:30', paused('2026-11-24 08:00'));
    expect(due(resumed('2026-11-24 10:00', paused('2026-11-24 09:00', once)))).toBe('2026-11-24 12:30');
  });

  it('T8 keeps the first reason when paused twice, and one resume is enough', () => {
    const twice = pauseClock(paused('2026-11-24 09:30'), china('2026-11-24 10:00'), 'quote');
    expect(twice.pauses).toEqual([{ from: china('2026-11-24 09:30'), to: null, reason: 'parts' }]);
    expect(due(resumed('2026-11-26 14:00', twice))).toBe('2026-11-26 15:30');
  });

  it('T8 ignores a resume without a pause', () => {
    expect(resumed('2026-11-24 09:30', started)).toBe(started);
  });

  it('T8 takes a step reported late at the newest step it knows, so that history is never rewritten', () => {
    const once = resumed('2026-11-24 09:00', paused('2026-11-24 08:30'));
    const late = resumed('2026-11-24 08:40', paused('2026-11-24 08:00', once));
    expect(due(late)).toBe(due(once));
    expect(elapsedMs(late, calendars, china('2026-11-24 10:00'))).toBe(min(60 + 30 + 60));
  });

  it('T12 is running until one millisecond before the deadline and broken from the deadline on', () => {
    const deadline = china('2026-11-24 11:00');
    expect(clockState(started, calendars, deadline - 1)).toBe('running');
    expect(clockState(started, calendars, deadline)).toBe('breached');
    expect(remainingMs(started, calendars, deadline)).toBe(0);
  });

  it('T12 tells by how much working time it is overdue', () => {
    expect(remainingMs(started, calendars, china('2026-11-25 09:00'))).toBe(-min(420 + 60));
  });

  it('T8 T12 stays broken, with the same deadline, when it is paused afterwards', () => {
    const waiting = paused('2026-11-24 14:00');
    expect([due(waiting), state(waiting, '2026-11-25 09:00'), isPaused(waiting)]).toEqual([
      '2026-11-24 11:00',
      'breached',
      true,
    ]);
  });

  it('T7 is met when stopped in time, for ever', () => {
    const met = stopClock(started, china('2026-11-24 10:59'));
    expect(state(met, '2027-11-24 10:59')).toBe('met');
    expect(elapsedMs(met, calendars, china('2026-11-27 09:00'))).toBe(min(239));
  });

  it('T7 is broken for ever when stopped too late, and the first stop stands', () => {
    const late = stopClock(started, china('2026-11-24 11:00'));
    expect(state(late, '2026-11-24 12:00')).toBe('breached');
    expect(stopClock(late, china('2026-11-24 13:00'))).toBe(late);
    expect(paused('2026-11-24 13:00', late)).toBe(late);
  });

  it('T8 ends its pause when it is stopped', () => {
    const met = stopClock(paused('2026-11-24 09:30'), china('2026-11-26 14:00'));
    expect([state(met, '2026-11-26 14:00'), isPaused(met), due(met)]).toEqual([
      'met',
      false,
      '2026-11-26 15:30',
    ]);
  });

  it('T3 is plain JSON: what comes back from a document reads the same', () => {
    const clock = paused('2026-11-24 09:00', resumed('2026-11-24 08:30', paused('2026-11-24 08:00')));
    expect(JSON.parse(JSON.stringify(clock))).toEqual(clock);
  });
});

describe('T5 T7 the promise changes with a reviewed urgency', () => {
  const normal = startClock(china('2026-11-23 17:00'), resolveTerms(defaultPolicy, 'normal'));
  const review = (clock: ServiceClock, at: string, terms: ClockTerms) =>
    retargetClock(clock, china(at), terms, calendars);

  it('T5 keeps the time already used: an emergency found after five hours has nineteen left', () => {
    const clock = review(normal, '2026-11-23 22:00', resolveTerms(defaultPolicy, 'emergency'));
    expect(due(clock)).toBe('2026-11-24 17:00');
    expect(clock.startedAt).toBe(china('2026-11-23 17:00'));
  });

  it('T5 falls due at the review itself when the new promise is already used up', () => {
    const clock = review(normal, '2026-11-25 09:00', respondTerms(defaultPolicy, 'emergency'));
    expect([due(clock), state(clock, '2026-11-25 09:00')]).toEqual(['2026-11-25 09:00', 'breached']);
  });

  it('T8 counts time used on the old calendar and the rest on the new one', () => {
    const clock = review(started, '2026-11-24 09:00', {
      targetMinutes: 180,
      calendar: 'always',
      warnShare: 0.75,
    });
    // Two office hours used, one left, round the clock from here.
    expect(due(clock)).toBe('2026-11-24 10:00');
    const relaxed = review(clock, '2026-11-24 09:30', {
      targetMinutes: 300,
      calendar: 'office',
      warnShare: 0.75,
    });
    expect(due(relaxed)).toBe('2026-11-24 12:00');
  });

  it('T8 keeps a pause that goes on, and what was waited before', () => {
    const waiting = paused('2026-11-24 08:30');
    const changed = review(waiting, '2026-11-24 10:00', {
      targetMinutes: 300,
      calendar: 'office',
      warnShare: 0.75,
    });
    expect([isPaused(changed), dueAt(changed, calendars)]).toEqual([true, null]);
    const clock = resumed('2026-11-24 11:00', changed);
    expect(due(clock)).toBe('2026-11-24 14:30');
    expect(pausedMs(clock, calendars, china('2026-11-24 12:00'))).toBe(min(150));
  });

  it('T5 falls due at the review even while it waits, when exactly the new promise is used up', () => {
    const clock = review(paused('2026-11-24 09:00'), '2026-11-24 10:00', {
      ...fourHours,
      targetMinutes: 120,
    });
    expect([due(clock), state(clock, '2026-11-24 10:00')]).toEqual(['2026-11-24 10:00', 'breached']);
  });

  it('T5 leaves the clock alone when the review changes nothing, and when it is stopped', () => {
    expect(review(started, '2026-11-25 09:00', fourHours)).toBe(started);
    const met = stopClock(started, china('2026-11-23 17:30'));
    expect(review(met, '2026-11-25 09:00', resolveTerms(defaultPolicy, 'emergency'))).toBe(met);
  });

  it('T7 lets a renovation run to the date agreed with the resident, whatever the calendar', () => {
    const renovation = startClock(china('2026-11-23 17:00'), { ...fourHours, targetMinutes: 4200 });
    const agreed = agreeDue(renovation, china('2026-11-24 09:00'), china('2026-12-12 20:00'), calendars);
    expect(due(agreed)).toBe('2026-12-12 20:00');
    const waited = resumed('2026-11-25 09:00', paused('2026-11-24 09:00', agreed));
    expect(due(waited)).toBe('2026-12-13 20:00');
  });

  it('T7 takes an agreed date in the past as due at once', () => {
    const agreed = agreeDue(normal, china('2026-11-24 09:00'), china('2026-11-20 09:00'), calendars);
    expect(due(agreed)).toBe('2026-11-24 09:00');
  });
});

describe('T7 the default promises', () => {
  const promised = (at: string, urgency: 'emergency' | 'normal' | 'renovation' | 'inquiry') => [
    due(startClock(china(at), respondTerms(defaultPolicy, urgency))),
    due(startClock(china(at), resolveTerms(defaultPolicy, urgency))),
  ];

  it('T7 answers an emergency in 2 h and solves it in 24 h, in the night of Spring Festival too', () => {
    expect(promised('2026-02-17 02:00', 'emergency')).toEqual(['2026-02-17 04:00', '2026-02-18 02:00']);
  });

  it('T7 answers a normal fault in 24 h and solves it in 72 h', () => {
    expect(promised('2026-11-23 17:00', 'normal')).toEqual(['2026-11-24 17:00', '2026-11-26 17:00']);
  });

  it('T7 answers a renovation matter in 48 h and solves it in 7 days', () => {
    expect(promised('2026-11-23 17:00', 'renovation')).toEqual(['2026-11-25 17:00', '2026-11-30 17:00']);
  });

  it('T7 answers an inquiry within 15 min of staffed time and settles it in 24 h', () => {
    expect(promised('2026-11-23 17:00', 'inquiry')).toEqual(['2026-11-23 17:15', '2026-11-24 17:00']);
    expect(promised('2026-11-23 23:00', 'inquiry')[0]).toBe('2026-11-24 08:15');
  });
});
