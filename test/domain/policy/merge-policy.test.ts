import type { CommunityPolicy } from '@/domain/policy/community-policy';
import { defaultPolicy } from '@/domain/policy/default-policy';
import { mergePolicy, policyFaults } from '@/domain/policy/merge-policy';

describe('T7 the numbers are defaults of a per-community policy', () => {
  it('T7 T10 T17 T18 T20 T22 V1 V3 C2 C4 the default carries the numbers of the service standard', () => {
    const { clocks, complaint } = defaultPolicy;
    expect(clocks.emergency).toMatchObject({ respondMinutes: 120, resolveMinutes: 1440, calendar: 'always' });
    expect(clocks.normal).toMatchObject({ respondMinutes: 1440, resolveMinutes: 4320 });
    expect(clocks.renovation).toMatchObject({ respondMinutes: 2880, resolveMinutes: 10080 });
    expect(clocks.inquiry).toMatchObject({ respondMinutes: 15, resolveMinutes: 1440 });
    expect(defaultPolicy).toMatchObject({
      progressReminderMinutes: 60,
      planStartMinutes: 10,
      minBeforePhotos: 3,
      reinspectHours: 48,
      repeatDays: 30,
      surveyEditHours: 24,
      normalVisitDays: 3,
      majorVisitDays: [7, 30],
      recoveryScore: 2,
    });
    expect([complaint.acknowledgeMinutes, complaint.factsMinutes]).toEqual([60, 1440]);
    expect(Object.values(complaint.levels).map(({ minutes }) => minutes)).toEqual([1440, 2880, 4320]);
  });

  it('T7 the default makes sense by its own rules', () => {
    expect(policyFaults(defaultPolicy)).toEqual([]);
  });

  it('T7 a community changes one number and keeps the rest', () => {
    const policy = mergePolicy({
      clocks: { normal: { respondMinutes: 240, resolveMinutes: 480, calendar: 'office' } },
    });
    expect(policy.clocks.normal).toEqual({
      respondMinutes: 240,
      resolveMinutes: 480,
      calendar: 'office',
      respondCalendar: 'always',
    });
    expect({ ...policy, clocks: defaultPolicy.clocks }).toEqual(defaultPolicy);
    expect(mergePolicy({})).toEqual(defaultPolicy);
  });

  it('T12 lists are replaced whole', () => {
    const escalation = { ticket: [{ role: 'manager' as const, afterMinutes: 30 }] };
    expect(mergePolicy({ escalation }).escalation.ticket).toEqual(escalation.ticket);
  });

  it('T7 merging leaves the default untouched', () => {
    const before = JSON.stringify(defaultPolicy);
    mergePolicy({ version: 7, officeHours: { extraHolidays: ['2027-02-09'] } });
    expect(JSON.stringify(defaultPolicy)).toBe(before);
  });
});

describe('T7 a policy that makes no sense is refused at its field', () => {
  const office = [{ from: '08:00', to: '18:00' }];
  const week = (day: unknown) => [[], office, office, day, office, office, []];

  it.each<[string, unknown, string]>([
    ['an unknown field', { autoAcceptDay: 3 }, 'autoAcceptDay unknown-field'],
    ['an unknown class', { clocks: { urgent: {} } }, 'clocks.urgent unknown-field'],
    ['a foreign prototype', JSON.parse('{"__proto__": {"version": 2}}'), '__proto__ unknown-field'],
    ['no object at all', null, ' wrong-shape'],
    ['a number where a group belongs', { clocks: { normal: 5 } }, 'clocks.normal wrong-shape'],
    ['zero minutes', { contactMinutes: 0 }, 'contactMinutes out-of-range'],
    ['half a day', { autoAcceptDays: 2.5 }, 'autoAcceptDays not-a-number'],
    ['words for a number', { repeatDays: '30' }, 'repeatDays not-a-number'],
    ['a null', { urgeMax: null }, 'urgeMax not-a-number'],
    ['a warning at the deadline', { warnShare: 1 }, 'warnShare out-of-range'],
    ['an unknown calendar', { complaint: { calendar: 'night' } }, 'complaint.calendar not-a-choice'],
    [
      'an emergency on office hours',
      { clocks: { emergency: { calendar: 'office' } } },
      'clocks.emergency.calendar not-a-choice',
    ],
    ['a 25th hour', { quietHours: { from: '25:00' } }, 'quietHours.from not-a-time'],
    ['endless quiet', { quietHours: { from: '08:00', to: '08:00' } }, 'quietHours.to out-of-range'],
    ['quiet all day', { quietHours: { from: '00:00', to: '24:00' } }, 'quietHours.to out-of-range'],
    [
      'a week of six days',
      { officeHours: { week: [[], office, office, office, office, office] } },
      'officeHours.week wrong-shape',
    ],
    [
      'a week that never opens',
      { officeHours: { week: [[], [], [], [], [], [], []] } },
      'officeHours.week never-open',
    ],
    [
      'hours that end before they begin',
      { officeHours: { week: week([{ from: '18:00', to: '08:00' }]) } },
      'officeHours.week.3.0 out-of-order',
    ],
    [
      'hours of no length',
      { officeHours: { week: week([{ from: '08:00', to: '08:00' }]) } },
      'officeHours.week.3.0 out-of-order',
    ],
    [
      'hours that overlap',
      { officeHours: { week: week([...office, { from: '17:00', to: '20:00' }]) } },
      'officeHours.week.3.1 out-of-order',
    ],
    [
      'hours without an end',
      { officeHours: { makeUpDay: [{ from: '08:00' }] } },
      'officeHours.makeUpDay.0.to not-a-time',
    ],
    [
      'a date that does not exist',
      { officeHours: { extraHolidays: ['2027-02-30'] } },
      'officeHours.extraHolidays.0 not-a-date',
    ],
    [
      'a day both open and closed',
      { officeHours: { extraHolidays: ['2027-02-20'], extraWorkdays: ['2027-02-20'] } },
      'officeHours.extraWorkdays.0 contradiction',
    ],
    ['an empty ladder', { escalation: { ticket: [] } }, 'escalation.ticket wrong-shape'],
    [
      'a rung for nobody',
      { escalation: { ticket: [{ role: 'king', afterMinutes: 0 }] } },
      'escalation.ticket.0.role not-a-choice',
    ],
    [
      'a ladder out of order',
      {
        escalation: {
          ticket: [
            { role: 'manager', afterMinutes: 60 },
            { role: 'vendor', afterMinutes: 60 },
          ],
        },
      },
      'escalation.ticket.1 out-of-order',
    ],
    [
      'a rung with a stranger',
      { escalation: { ticket: [{ role: 'manager', afterMinutes: 1, sms: true }] } },
      'escalation.ticket.0.sms unknown-field',
    ],
    [
      'a solution before the answer',
      { clocks: { normal: { resolveMinutes: 60 } } },
      'clocks.normal.resolveMinutes out-of-order',
    ],
    [
      'a vendor who arrives before accepting',
      { vendorClocks: { normal: { arriveMinutes: 5 } } },
      'vendorClocks.normal.arriveMinutes out-of-order',
    ],
    ['a reminder after the survey closed', { surveyDays: 2 }, 'surveyReminderDays out-of-order'],
    ['a second visit before the first', { majorVisitDays: [30, 7] }, 'majorVisitDays.1 out-of-order'],
    [
      'asking hours shorter than the delay',
      { surveyAsking: { from: '09:00', to: '09:15' } },
      'surveyAsking.to out-of-order',
    ],
    [
      'a flag that is not one',
      { officeHours: { followPublicHolidays: 'yes' } },
      'officeHours.followPublicHolidays wrong-shape',
    ],
  ])('T7 %s', (_, overrides, told) => {
    expect(policyFaults(overrides).map(({ field, problem }) => `${field} ${problem}`)).toEqual([told]);
    expect(() => mergePolicy(overrides as Partial<CommunityPolicy>)).toThrow(told.trim().split(' ')[0]);
  });

  it('T7 names every wrong field at once, with the range that is allowed', () => {
    expect(policyFaults({ contactMinutes: -1, minBeforePhotos: 10 })).toEqual([
      { field: 'contactMinutes', problem: 'out-of-range', min: 1, max: 525_600 },
      { field: 'minBeforePhotos', problem: 'out-of-range', min: 0, max: 9 },
    ]);
  });
});
