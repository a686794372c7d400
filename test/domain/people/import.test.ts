import { badRowsOf, eachBadRow } from '@/domain/people/import/bad-rows';
import { planHomes } from '@/domain/people/import/plan-homes';
import { planStaff } from '@/domain/people/import/plan-staff';
import { readDate } from '@/domain/people/import/read-date';

describe('a sheet of houses (P1)', () => {
  test('headings are found in any order, with remarks, stars and full-width letters around them', () => {
    const { columns, residents } = planHomes([
      [' 手机号（必填）* ', '业主姓名', '房间号', '楼号', '备注'],
      ['+86 138-0000-1111', '张三', '1501', '3', '好'],
    ]);
    expect([columns.missing, columns.unknown]).toEqual([[], ['备注']]);
    expect(residents).toMatchObject([{ name: '张三', phone: '13800001111', relation: 'owner' }]);
  });

  test('lines of one house complete each other and may not contradict', () => {
    const heading = ['楼栋', '房号', '面积', '入伙日期', '姓名', '手机'];
    const plan = planHomes([
      heading,
      ['3栋', '1501', '89.5', '', '张三', '13800001111'],
      ['03号楼', '1501室', '', '2021-10-15', '李四', '13800002222'],
      ['3', '1501', '90', '2021/10/15', '', ''],
    ]);
    expect(plan.houses).toHaveLength(1);
    expect(plan.houses[0]).toMatchObject({
      size: 89.5,
      handedOverAt: Date.parse('2021-10-15T00:00:00+08:00'),
    });
    expect(plan.faults).toEqual([{ row: 4, column: '面积', problem: 'contradiction' }]);
  });

  test('every wrong cell of a row is named, the person’s too where the house is missing', () => {
    const { faults } = planHomes([
      ['楼栋', '单元', '房号', '面积', '入伙日期', '姓名', '手机', '身份'],
      ['', '一二三四五六七八九十一二三', '', '大', '去年', '', '138', '朋友'],
    ]);
    expect(faults.map(({ column, problem }) => `${column} ${problem}`)).toEqual([
      '楼栋 required',
      '房号 required',
      '单元 too-long',
      '面积 bad-format',
      '入伙日期 bad-format',
      '姓名 required',
      '手机 bad-format',
      '身份 unknown-word',
    ]);
  });

  test('a person twice in one house: the cells that differ are named; a wrong cell makes no later row wrong', () => {
    const { faults } = planHomes([
      ['楼栋', '房号', '面积', '姓名', '手机', '身份'],
      ['3', '1501', '大', '张三', '13800001111', '业主'],
      ['3', '1501', '90', '李四', '13800001111', '家属'],
      ['3', '1501', '90', '王五', '', '家属'],
      ['3', '1501', '90', '王五', '', '家属'],
    ]);
    expect(faults).toEqual([
      { row: 2, column: '面积', problem: 'bad-format' },
      { row: 3, column: '姓名', problem: 'contradiction' },
      { row: 3, column: '身份', problem: 'contradiction' },
      { row: 5, column: '姓名', problem: 'duplicate' },
    ]);
  });

  test('an empty row is nothing, a missing column stops the whole sheet', () => {
    expect(
      planHomes([
        ['楼栋', '房号'],
        ['', ''],
        ['1', '101'],
      ]),
    ).toMatchObject({ rows: 1, faults: [] });
    expect(
      planHomes([
        ['楼栋', '姓名'],
        ['1', '张三'],
      ]),
    ).toMatchObject({ rows: 0, columns: { missing: ['房号'] } });
  });
});

test('P3: roles and skills of a staff list are read in everyday words, and two lines of one phone are named', () => {
  const plan = planStaff([
    ['姓名', '电话', '职务', '工种'],
    ['王建平', '13800572004', '维修工/客服', '水电、电梯'],
    ['王建平', '13800572004', '公司高层', ''],
  ]);
  expect(plan.staff[0]).toMatchObject({
    alias: '王师傅',
    roles: ['technician', 'agent'],
    skills: ['utilities', 'equipment'],
  });
  expect(plan.faults).toEqual([
    { row: 3, column: '电话', problem: 'duplicate' },
    { row: 3, column: '职务', problem: 'unknown-word' },
  ]);
});

test('P1: rows with the same mistakes are told together, and come apart again in the order of the sheet', () => {
  const phone = { column: '手机', problem: 'bad-format' } as const;
  const room = { column: '房号', problem: 'required' } as const;
  const faults = [2, 3, 4, 7, 9].map((row) => ({ row, ...phone }));
  const groups = badRowsOf([...faults, { row: 4, ...phone }, { row: 4, ...room }, { row: 8, ...phone }]);
  expect(groups).toEqual([
    { rows: '2-3,7-9', cells: [phone] },
    { rows: '4', cells: [phone, room] },
  ]);
  expect(eachBadRow(groups).map(({ row, cells }) => `${row}:${cells.length}`)).toEqual([
    '2:1',
    '3:1',
    '4:2',
    '7:1',
    '8:1',
    '9:1',
  ]);
});

test.each(['2021-10-15', '2021/10/15', '2021.10.15', '2021年10月15日', '20211015', '44484'])(
  'P1: %s is the 15th of October 2021 in China',
  (text) => expect(readDate(text)).toBe(Date.parse('2021-10-15T00:00:00+08:00')),
);

test.each(['2021-13-01', '2021-02-30', '昨天', '1850-01-01'])('P1: %s is no date', (text) =>
  expect(readDate(text)).toBeNull(),
);
