import type { CommunitySettings } from '@/contract/onboarding/community-fields';
import { mergePolicy, policyFaults } from '@/domain/policy/merge-policy';
import { settingsInput, writtenFrom, writtenProblems } from '@/staff/admin/settings/written';

const settings = (policy: CommunitySettings['policy']): CommunitySettings => ({
  ...{ communityId: 'c1', name: '翠湖花园', hotline: '0571-85551234', dutyPhones: [], policy },
  location: { latitude: 30.2, longitude: 120.1 },
});

describe('a community’s promises as a manager writes them (T7, T8)', () => {
  test('saved untouched, nothing of the policy becomes a difference but what the form always says', () => {
    const before = { clocks: { normal: { respondMinutes: 100 } }, urgeMax: 9 };
    const { policy } = settingsInput(writtenFrom(settings(before)), before);
    expect(policy.clocks).toEqual(before.clocks);
    expect(policy.urgeMax).toBe(9);
    expect(mergePolicy(policy)).toEqual(mergePolicy(before));
  });

  test('hours, calendars and open days become a policy that the server takes', () => {
    const written = {
      ...writtenFrom(settings({})),
      ...{
        'respond-normal': '12',
        'resolve-normal': '48',
        'respond-inquiry': '0.5',
        counting: 'office' as const,
      },
      ...{ openFrom: '08:30', openTo: '17:30', openDays: '123456', extraWorkdays: '2027-02-06' },
    };
    expect(writtenProblems(written)).toEqual({});
    const { policy } = settingsInput(written, {});
    expect(policyFaults(policy)).toEqual([]);
    const whole = mergePolicy(policy);
    const office = { calendar: 'office', respondCalendar: 'office' };
    expect(whole.clocks.normal).toEqual({ respondMinutes: 720, resolveMinutes: 2_880, ...office });
    expect(whole.clocks.renovation).toMatchObject(office);
    expect(whole.clocks.inquiry.respondMinutes).toBe(30);
    expect(whole.clocks.emergency).toEqual(mergePolicy({}).clocks.emergency);
    expect(whole.officeHours.week.map((spans) => spans.length)).toEqual([0, 1, 1, 1, 1, 1, 1]);
    expect(whole.officeHours.week[6]).toEqual([{ from: '08:30', to: '17:30' }]);
    expect(whole.officeHours.extraWorkdays).toEqual(['2027-02-06']);
  });

  test('what makes no sense is named at its field', () => {
    const written = {
      ...writtenFrom(settings({})),
      ...{
        'respond-normal': '80',
        'respond-emergency': '快',
        openFrom: '18:00',
        openTo: '08:00',
        openDays: '',
      },
      ...{ extraHolidays: '2027-02-06', extraWorkdays: '2027-02-06' },
    };
    expect(Object.keys(writtenProblems(written)).sort()).toEqual(
      ['extraWorkdays', 'openDays', 'openFrom', 'resolve-normal', 'respond-emergency'].sort(),
    );
  });
});
