import fc from 'fast-check';
import { surveyAskAt } from '@/domain/policy/asking-hours';
import { defaultPolicy } from '@/domain/policy/default-policy';
import { isQuiet, nextAllowed } from '@/domain/policy/quiet-hours';
import { china, told } from './china-time';

const night = defaultPolicy.quietHours;
const siesta = { from: '12:30', to: '14:00' };
const moment = fc.integer({ min: china('2026-01-01 00:00'), max: china('2026-12-31 23:59') });

describe('N6 quiet hours', () => {
  it.each([
    ['2026-11-23 21:59', '2026-11-23 21:59'],
    ['2026-11-23 22:00', '2026-11-24 08:00'],
    ['2026-11-24 00:00', '2026-11-24 08:00'],
    ['2026-11-24 07:59', '2026-11-24 08:00'],
    ['2026-11-24 08:00', '2026-11-24 08:00'],
    ['2026-12-31 23:30', '2027-01-01 08:00'],
  ])('N6 a message ready at %s goes out at %s', (ready, sent) => {
    expect(told(nextAllowed(china(ready), night))).toBe(sent);
  });

  it('N6 quiet hours may also lie within one day', () => {
    expect(told(nextAllowed(china('2026-11-23 12:29'), siesta))).toBe('2026-11-23 12:29');
    expect(told(nextAllowed(china('2026-11-23 12:30'), siesta))).toBe('2026-11-23 14:00');
    expect(told(nextAllowed(china('2026-11-23 13:00'), siesta))).toBe('2026-11-23 14:00');
    expect(told(nextAllowed(china('2026-11-23 14:00'), siesta))).toBe('2026-11-23 14:00');
  });

  it('N6 is never quiet at the moment it allows, and never waits longer than the quiet hours last', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const allowed = nextAllowed(at, night);
        expect(isQuiet(allowed, night)).toBe(false);
        expect(allowed - at).toBeGreaterThanOrEqual(0);
        expect(allowed - at).toBeLessThanOrEqual(10 * 3_600_000);
      }),
    );
  });
});

describe('V1 the sensible hour of a survey', () => {
  const asked = (completed: string) => told(surveyAskAt(china(completed), defaultPolicy.surveyAsking));

  it('V1 asks half an hour after the work is done in the daytime', () => {
    expect(asked('2026-11-23 15:00')).toBe('2026-11-23 15:30');
  });

  it('V1 asks the next morning about work done in the evening or at night', () => {
    expect(asked('2026-11-23 20:10')).toBe('2026-11-24 09:00');
    expect(asked('2026-11-24 02:00')).toBe('2026-11-24 09:00');
  });

  it('V1 always asks within 24 h', () => {
    fc.assert(
      fc.property(moment, (completedAt) => {
        expect(surveyAskAt(completedAt, defaultPolicy.surveyAsking) - completedAt).toBeLessThanOrEqual(
          24 * 3_600_000,
        );
      }),
    );
  });
});
