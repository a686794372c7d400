import fc from 'fast-check';
import type { LadderName } from '@/domain/policy/community-policy';
import { defaultPolicy } from '@/domain/policy/default-policy';
import { ladder } from '@/domain/policy/escalation';
import { contactDueAt, progressReminderAt } from '@/domain/policy/job-deadlines';
import { isQuiet } from '@/domain/policy/quiet-hours';
import { china, told } from './china-time';

const climbed = (breached: string, name: LadderName, calendar: 'always' | 'office' = 'always') =>
  ladder(china(breached), calendar, name, defaultPolicy).map(({ role, at }) => `${role} ${told(at)}`);

describe('T12 C8 the escalation ladder', () => {
  it('T12 climbs from the assignee to the supervisor, the manager and the vendor', () => {
    expect(climbed('2026-11-24 09:00', 'ticket')).toEqual([
      'assignee 2026-11-24 09:00',
      'supervisor 2026-11-24 10:00',
      'manager 2026-11-24 13:00',
      'vendor 2026-11-24 17:00',
    ]);
  });

  it('T12 N6 wakes nobody at night, and then still gives everybody their time in turn', () => {
    expect(climbed('2026-11-24 02:00', 'ticket')).toEqual([
      'assignee 2026-11-24 08:00',
      'supervisor 2026-11-24 09:00',
      'manager 2026-11-24 12:00',
      'vendor 2026-11-24 16:00',
    ]);
  });

  it('T12 N6 puts the steps that would fall into the night off to the morning', () => {
    expect(climbed('2026-11-24 19:30', 'ticket')).toEqual([
      'assignee 2026-11-24 19:30',
      'supervisor 2026-11-24 20:30',
      'manager 2026-11-25 08:00',
      'vendor 2026-11-25 12:00',
    ]);
  });

  it('T12 T20 wakes people for an emergency', () => {
    expect(climbed('2026-11-24 02:00', 'emergency')).toEqual([
      'assignee 2026-11-24 02:00',
      'supervisor 2026-11-24 02:10',
      'manager 2026-11-24 02:30',
      'vendor 2026-11-24 03:00',
    ]);
  });

  it('T8 T12 counts on the calendar of the broken clock: nobody is told over National Day', () => {
    expect(climbed('2026-09-30 17:30', 'ticket', 'office').slice(0, 2)).toEqual([
      'assignee 2026-09-30 17:30',
      'supervisor 2026-10-08 08:30',
    ]);
  });

  it('C8 a complaint ends at the executive', () => {
    expect(climbed('2026-11-24 09:00', 'complaint').map((line) => line.split(' ')[0])).toEqual([
      'assignee',
      'supervisor',
      'manager',
      'executive',
    ]);
  });

  it('T12 N6 never rings in quiet hours, never out of order, never before its minutes are over', () => {
    const moment = fc.integer({ min: china('2026-01-01 00:00'), max: china('2026-12-31 23:59') });
    fc.assert(
      fc.property(moment, fc.constantFrom('always' as const, 'office' as const), (breachedAt, calendar) => {
        const rungs = defaultPolicy.escalation.ticket;
        let last = breachedAt;
        for (const [step, { at }] of ladder(breachedAt, calendar, 'ticket', defaultPolicy).entries()) {
          expect(isQuiet(at, defaultPolicy.quietHours)).toBe(false);
          expect(at - breachedAt).toBeGreaterThanOrEqual(rungs[step]!.afterMinutes * 60_000);
          expect(at).toBeGreaterThanOrEqual(last);
          last = at;
        }
      }),
    );
  });
});

describe('T10 T11 deadlines on the job', () => {
  it('T10 gives half an hour of office time to contact the resident, of any time in an emergency', () => {
    expect(told(contactDueAt(china('2026-11-24 17:50'), defaultPolicy, 'normal'))).toBe('2026-11-25 08:20');
    expect(told(contactDueAt(china('2026-11-24 23:50'), defaultPolicy, 'emergency'))).toBe(
      '2026-11-25 00:20',
    );
  });

  it('T11 reminds after an hour of office time without news, of any time in an emergency', () => {
    expect(told(progressReminderAt(china('2026-11-24 09:00'), defaultPolicy, 'normal'))).toBe(
      '2026-11-24 10:00',
    );
    expect(told(progressReminderAt(china('2026-11-27 17:30'), defaultPolicy, 'normal'))).toBe(
      '2026-11-30 08:30',
    );
    expect(told(progressReminderAt(china('2026-11-28 02:00'), defaultPolicy, 'emergency'))).toBe(
      '2026-11-28 03:00',
    );
  });
});
