import { claimOutcome, mayRemove, whoLeaves, type Bound } from '@/domain/people/household';
import { bareCode, codeInGroups, grantable, mayChange } from '@/domain/people/invite';
import { inShift } from '@/domain/people/shift';
import { labelsFrom, MOST_LABELS } from '@/domain/people/spot-labels';

const owner: Bound = { personId: 'o', relation: 'owner' };
const second: Bound = { personId: 'o2', relation: 'owner' };
const family: Bound = { personId: 'f', relation: 'family', invitedBy: 'o' };
const tenant: Bound = { personId: 't', relation: 'tenant', invitedBy: 'o' };

describe('households (P1)', () => {
  test('an owner removes everybody but owners and themselves; nobody else removes anybody', () => {
    expect([family, tenant, second, owner].map((other) => mayRemove(owner, other))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([owner, tenant].map((other) => mayRemove(family, other))).toEqual([false, false]);
  });

  test('with the last owner go those whom they let in; while another owner stays nobody else goes', () => {
    expect(whoLeaves([owner, family, tenant], ['o'])).toEqual(['o', 'f', 't']);
    expect(whoLeaves([owner, second, family], ['o'])).toEqual(['o']);
    expect(whoLeaves([owner, family], ['f'])).toEqual(['f']);
  });

  test('a proven relation binds, a claimed one is asked for, a second owner is a dispute either way', () => {
    expect(claimOutcome([], 'owner', 'register')).toBe('bind');
    expect(claimOutcome([owner], 'tenant', 'none')).toBe('ask');
    expect(claimOutcome([owner], 'owner', 'register')).toBe('disputed');
    expect(claimOutcome([owner], 'owner', 'none')).toBe('disputed');
  });
});

describe('invitations and ranks (P3)', () => {
  test('a code survives how people type it', () => {
    expect(bareCode(' k7qm-3xpt 9ＡBC ')).toBe('K7QM3XPT9ABC');
    expect(codeInGroups('K7QM3XPT9ABC')).toBe('K7QM-3XPT-9ABC');
  });

  test('a manager gives and changes what is below a manager, an administrator everything, others nothing', () => {
    expect(grantable(['resident', 'manager'])).toEqual([
      'agent',
      'dispatcher',
      'technician',
      'supervisor',
      'vendor',
    ]);
    expect(grantable(['admin'])).toContain('executive');
    expect(grantable(['supervisor'])).toEqual([]);
    expect([mayChange(['manager'], ['technician']), mayChange(['manager'], ['manager'])]).toEqual([
      true,
      false,
    ]);
    expect(mayChange(['agent'], [])).toBe(false);
  });
});

describe('shifts (P3)', () => {
  // 23 November 2026 is a Monday.
  const at = (time: string) => Date.parse(`2026-11-23T${time}:00+08:00`);
  test('a day shift runs on its day and hours, a night shift past midnight, none at all means always', () => {
    const day = [{ day: 1, from: '08:00', to: '18:00' }];
    expect(['07:59', '08:00', '17:59', '18:00'].map((time) => inShift(day, at(time)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const night = [{ day: 0, from: '20:00', to: '06:00' }];
    expect([inShift(night, at('05:59')), inShift(night, at('06:00'))]).toEqual([true, false]);
    const saturday = [{ day: 6, from: '20:00', to: '06:00' }];
    expect(inShift(saturday, Date.parse('2026-11-22T05:00:00+08:00'))).toBe(true);
    expect(inShift([], at('03:00'))).toBe(true);
  });
});

describe('labels of spots (P5)', () => {
  test('a line with braces is a grid, others stand as they are, repeated ones once', () => {
    expect(labelsFrom('南门岗亭\n\n{1-2}栋{1、2}单元门厅\n南门岗亭')).toEqual([
      '南门岗亭',
      '1栋1单元门厅',
      '1栋2单元门厅',
      '2栋1单元门厅',
      '2栋2单元门厅',
    ]);
    expect(labelsFrom('{1-999}栋{1-99}单元').length).toBe(MOST_LABELS + 1);
  });
});
