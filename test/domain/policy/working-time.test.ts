import type { OfficeCalendar } from '@/domain/policy/calendar';
import { defaultPolicy } from '@/domain/policy/default-policy';
import { mergePolicy } from '@/domain/policy/merge-policy';
import { resolveCalendar } from '@/domain/policy/resolve-calendar';
import { addWorkingMinutes, nextWorkingMoment, workingMinutesBetween } from '@/domain/policy/working-time';
import { china, told } from './china-time';

const office = resolveCalendar('office', defaultPolicy);
const add = (start: string, minutes: number, calendar = office) =>
  told(addWorkingMinutes(china(start), minutes, calendar));
const between = (from: string, to: string, calendar = office) =>
  workingMinutesBetween(china(from), china(to), calendar);
const next = (at: string, calendar = office) => told(nextWorkingMoment(china(at), calendar));

describe('T8 working time on office hours 08:00–18:00, Monday to Friday', () => {
  it('T8 carries what is left on Monday evening over to Tuesday morning', () => {
    expect(add('2026-11-23 17:00', 240)).toBe('2026-11-24 11:00');
    expect(between('2026-11-23 17:00', '2026-11-24 11:00')).toBe(240);
  });

  it('T8 ends at closing time itself, not at the next opening', () => {
    expect(add('2026-11-23 17:00', 60)).toBe('2026-11-23 18:00');
    expect(add('2026-11-23 17:00', 61)).toBe('2026-11-24 08:01');
  });

  it('T8 counts nothing before opening, after closing and at the weekend', () => {
    expect(add('2026-11-23 05:00', 30)).toBe('2026-11-23 08:30');
    expect(add('2026-11-27 19:00', 30)).toBe('2026-11-30 08:30');
    expect(between('2026-11-27 18:00', '2026-11-30 08:00')).toBe(0);
  });

  it('T8 does not move a start by zero minutes, even at night', () => {
    expect(add('2026-11-23 23:00', 0)).toBe('2026-11-23 23:00');
  });

  it('T8 counts nothing backwards', () => {
    expect(between('2026-11-24 11:00', '2026-11-23 17:00')).toBe(0);
  });

  it('T8 finds the next working moment: now inside office hours, otherwise the next opening', () => {
    expect(next('2026-11-23 08:00')).toBe('2026-11-23 08:00');
    expect(next('2026-11-23 17:59')).toBe('2026-11-23 17:59');
    expect(next('2026-11-23 18:00')).toBe('2026-11-24 08:00');
    expect(next('2026-11-28 12:00')).toBe('2026-11-30 08:00');
    expect(next('2026-11-28 12:00', { kind: 'always' })).toBe('2026-11-28 12:00');
  });

  it('T8 takes a moment at midnight as the beginning of its own day', () => {
    expect(add('2026-11-24 00:00', 60)).toBe('2026-11-24 09:00');
    expect(between('2026-11-23 00:00', '2026-11-24 00:00')).toBe(600);
  });

  it('T7 counts round the clock on the calendar of emergencies', () => {
    expect(add('2026-10-01 23:30', 120, { kind: 'always' })).toBe('2026-10-02 01:30');
    expect(between('2026-10-01 23:30', '2026-10-02 01:30', { kind: 'always' })).toBe(120);
  });

  it('T8 reckons by the time of China whatever the summer time elsewhere does that night', () => {
    // The clocks of Europe went forward on 29 March 2026, those of North America back on 1 November 2026.
    expect(add('2026-03-27 17:30', 60)).toBe('2026-03-30 08:30');
    expect(add('2026-10-30 17:30', 60)).toBe('2026-11-02 08:30');
  });
});

describe('T8 holidays and make-up workdays', () => {
  it('T8 stands still over the seven days of National Day 2026', () => {
    expect(add('2026-09-30 17:00', 120)).toBe('2026-10-08 09:00');
  });

  it('T8 works on the Saturday and Sunday that make up for National Day 2026', () => {
    expect(between('2026-09-20 00:00', '2026-09-21 00:00')).toBe(600);
    expect(add('2026-10-09 17:00', 120)).toBe('2026-10-10 09:00');
    expect(next('2026-10-10 19:00')).toBe('2026-10-12 08:00');
  });

  it('T8 stands still over Spring Festival 2026 between its two make-up Saturdays', () => {
    expect(add('2026-02-13 17:30', 60)).toBe('2026-02-14 08:30');
    expect(add('2026-02-14 17:30', 60)).toBe('2026-02-24 08:30');
    expect(between('2026-02-15 00:00', '2026-02-24 00:00')).toBe(0);
    expect(between('2026-02-28 00:00', '2026-03-01 00:00')).toBe(600);
  });

  it('T8 closes on the statutory days of 2027 although their make-up days are not announced', () => {
    expect(add('2027-02-04 17:30', 60)).toBe('2027-02-09 08:30');
  });

  it('T8 falls back to weekends in a year no release knows yet', () => {
    expect(add('2031-09-30 17:30', 60)).toBe('2031-10-01 08:30');
  });

  it("T8 lets a community enter a new year's dates before a release carries them", () => {
    const policy = mergePolicy({
      officeHours: { extraHolidays: ['2027-02-09', '2027-02-10'], extraWorkdays: ['2027-02-20'] },
    });
    const calendar = resolveCalendar('office', policy);
    expect(add('2027-02-04 17:30', 60, calendar)).toBe('2027-02-11 08:30');
    expect(add('2027-02-19 17:30', 60, calendar)).toBe('2027-02-20 08:30');
  });

  it('T8 lets a community open on a public holiday and close on an announced make-up workday', () => {
    const policy = mergePolicy({
      officeHours: { extraWorkdays: ['2026-10-01'], extraHolidays: ['2026-10-10'] },
    });
    const calendar = resolveCalendar('office', policy);
    expect(between('2026-10-01 00:00', '2026-10-02 00:00', calendar)).toBe(600);
    expect(between('2026-10-10 00:00', '2026-10-11 00:00', calendar)).toBe(0);
  });

  it('T8 keeps an office open all year when it does not follow the public holidays', () => {
    const policy = mergePolicy({ officeHours: { followPublicHolidays: false } });
    expect(add('2026-09-30 17:00', 120, resolveCalendar('office', policy))).toBe('2026-10-01 09:00');
  });

  it('T8 uses the hours of a make-up day only where the weekday itself is closed', () => {
    const saturday = [{ from: '09:00', to: '12:00' }];
    const weekday = [{ from: '08:00', to: '18:00' }];
    const policy = mergePolicy({
      officeHours: { week: [[], weekday, weekday, weekday, weekday, weekday, saturday] },
    });
    const calendar = resolveCalendar('office', policy);
    expect(between('2026-10-10 00:00', '2026-10-11 00:00', calendar)).toBe(180);
    expect(between('2026-09-20 00:00', '2026-09-21 00:00', calendar)).toBe(600);
  });

  it('T8 counts both halves of a day with a lunch break, and an evening that lasts to midnight', () => {
    const day = [
      { from: '08:30', to: '12:00' },
      { from: '14:00', to: '24:00' },
    ];
    const policy = mergePolicy({ officeHours: { week: [day, day, day, day, day, day, day] } });
    const calendar = resolveCalendar('office', policy);
    expect(add('2026-11-23 11:30', 60, calendar)).toBe('2026-11-23 14:30');
    expect(add('2026-11-23 23:30', 60, calendar)).toBe('2026-11-24 09:00');
    expect(between('2026-11-23 00:00', '2026-11-24 00:00', calendar)).toBe(210 + 600);
  });

  it('T8 counts over many years as long as the office opens at all', () => {
    // The years 2028 to 2032 are 261 whole weeks, and this release knows no holidays in them.
    expect(add('2028-01-01 00:00', 261 * 5 * 600)).toBe('2032-12-31 18:00');
  });

  it('T8 refuses to count on a calendar that never opens instead of counting for ever', () => {
    const closed: OfficeCalendar = {
      kind: 'office',
      timezoneOffsetMinutes: 480,
      week: [[], [], [], [], [], [], []],
      makeUpDay: [],
      holidays: [],
      makeUpWorkdays: [],
    };
    expect(() => addWorkingMinutes(china('2026-11-23 17:00'), 1, closed)).toThrow('the calendar never opens');
  });
});
