import type { ImportView } from '@/contract/onboarding/import-view';
import { eachBadRow } from '@/domain/people/import/bad-rows';
import { connectSdk } from '../../support/sdk';
import { uploadSheet } from '../../support/people/upload';
import { xlsx, type Cell } from '../../support/people/xlsx';
import { refusalOf } from '../../support/refusal';
import { createWorld, rid, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

const heading = ['身份', '姓名', '备注', '手机号', '楼栋', '单元', '房号', '建筑面积', '入伙日期'];
const row = (n: number, more: Partial<Record<string, Cell>> = {}): Cell[] => {
  const cells: Record<string, Cell> = {
    身份: n % 2 ? '业主' : '家属',
    姓名: `住户${n}`,
    备注: '随便写的',
    手机号: 13_700_000_000 + n,
    楼栋: `${1 + Math.floor(n / 100)}栋`,
    单元: 1,
    房号: `${100 + (n % 100)}`,
    建筑面积: 89.5,
    入伙日期: { day: 44_484 },
    ...more,
  };
  return heading.map((name) => cells[name] ?? null);
};
const plan = async (content: Buffer, fileName = '住户.xlsx'): Promise<ImportView> =>
  world.as('manager')('onboarding.plan-import', {
    communityId: 'c1',
    requestId: rid(),
    fileName,
    fileId: await uploadSheet(world, `${rid()}-${Buffer.from(fileName).toString('hex')}`, content),
  });
const apply = async (importId: string): Promise<ImportView> => {
  const step = () => world.as('manager')('onboarding.apply-import', { communityId: 'c1', importId });
  let view = await step();
  while (view.status !== 'done') view = await step();
  return view;
};
const documents = async (collection: string, where: object = {}): Promise<Record<string, unknown>[]> => {
  const query = connectSdk(world.cloud.base).database().collection(collection).where(where).limit(1000);
  return ((await query.get()) as unknown as { data: Record<string, unknown>[] }).data;
};

describe('importing houses and residents (P1)', () => {
  test('an xlsx with columns in any order becomes houses and a register, sealed, and twice is once', async () => {
    const sheet = xlsx([heading, ...Array.from({ length: 600 }, (_, n) => row(n))]);
    const view = await plan(sheet);
    expect(view).toMatchObject({
      status: 'preview',
      kind: 'homes',
      rows: 600,
      bad: 0,
      unknownColumns: ['备注'],
      counts: { houses: 600, housesKnown: 0, people: 600, peopleKnown: 0 },
      progress: { done: 0, total: 6 },
    });
    expect(await documents('register')).toHaveLength(0);
    expect(await apply(view.id)).toMatchObject({ status: 'done', progress: { done: 6, total: 6 } });
    const houses = await documents('directory', { kind: 'house', communityId: 'c1' });
    const register = await documents('register', { communityId: 'c1', kind: 'resident' });
    expect([houses.length, register.length]).toEqual([600, 600]);
    expect(houses[0]).toMatchObject({ size: 89.5, handedOverAt: Date.parse('2021-10-15T00:00:00+08:00') });
    const text = JSON.stringify([...houses, ...register, ...(await documents('imports'))]);
    for (const secret of ['住户7', '13700000007', '"100"']) expect(text).not.toContain(secret);

    const again = await plan(sheet);
    expect(again.counts).toEqual({ houses: 600, housesKnown: 600, people: 600, peopleKnown: 600 });
    await apply(again.id);
    const after = await documents('register', { communityId: 'c1', kind: 'resident' });
    expect(after).toEqual(register);
    expect(await documents('directory', { kind: 'house', communityId: 'c1' })).toEqual(houses);
  });

  test('every wrong cell of every bad row is named with its reason, and nothing of the sheet is imported', async () => {
    const before = (await documents('register')).length;
    const view = await plan(
      xlsx([
        heading,
        row(900),
        row(901, { 手机号: '1390000' }),
        row(902, { 房号: null }),
        row(903, { 身份: '朋友', 建筑面积: '很大' }),
        row(900),
        row(904, {
          房号: null,
          姓名: null,
          手机号: '1390000',
          身份: '朋友',
          建筑面积: '很大',
          入伙日期: '去年',
        }),
      ]),
    );
    expect(eachBadRow(view.badRows)).toEqual([
      { row: 3, cells: [{ column: '手机号', problem: 'bad-format' }] },
      { row: 4, cells: [{ column: '房号', problem: 'required' }] },
      {
        row: 5,
        cells: [
          { column: '建筑面积', problem: 'bad-format' },
          { column: '身份', problem: 'unknown-word' },
        ],
      },
      { row: 6, cells: [{ column: '手机号', problem: 'duplicate' }] },
      {
        row: 7,
        cells: [
          { column: '房号', problem: 'required' },
          { column: '建筑面积', problem: 'bad-format' },
          { column: '入伙日期', problem: 'bad-format' },
          { column: '姓名', problem: 'required' },
          { column: '手机号', problem: 'bad-format' },
          { column: '身份', problem: 'unknown-word' },
        ],
      },
    ]);
    expect(view).toMatchObject({ bad: 5, rows: 6 });
    const { items } = await world.as('manager')('onboarding.list-imports', { communityId: 'c1' });
    expect(items.find(({ id }) => id === view.id)).toEqual(view);
    expect(await refusalOf(apply(view.id))).toEqual({ refused: 'wrong-status' });
    expect((await documents('register')).length).toBe(before);
  });

  test('of a thousand bad rows all are named, in the answer and in the list', async () => {
    const many = Array.from({ length: 1000 }, (_, n) =>
      row(3000 + n, n % 3 ? { 手机号: '139' } : { 房号: null }),
    );
    const view = await plan(xlsx([heading, ...many]));
    expect(view.bad).toBe(1000);
    expect(eachBadRow(view.badRows).map((bad) => bad.row)).toEqual(many.map((_one, n) => n + 2));
    const { items } = await world.as('manager')('onboarding.list-imports', { communityId: 'c1' });
    expect(items[0]).toEqual(view);
  });

  test('a csv in GBK is read like one in UTF-8', async () => {
    // 楼栋,房号,姓名,手机 / 9号楼,0101室,王小明,13912340001 in GBK
    const gbk = Buffer.from(
      'c2a5b6b02cb7bfbac52cd0d5c3fb2ccad6bbfa0d0a39bac5c2a52c30313031cad22ccdf5d0a1c3f72c31333931323334303030310d0a',
      'hex',
    );
    expect(await plan(gbk, '住户.csv')).toMatchObject({ rows: 1, bad: 0, counts: { houses: 1, people: 1 } });
    const utf8 = Buffer.from('\uFEFF楼栋,房号,姓名,手机\n9栋,101,王小明,13912340001\n');
    expect(await plan(utf8, '住户.csv')).toMatchObject({ rows: 1, bad: 0, counts: { houses: 1, people: 1 } });
  });

  test('a sheet without the column of rooms and a file that is no sheet are refused with the reason', async () => {
    expect(
      await refusalOf(
        plan(
          xlsx([
            ['楼栋', '姓名'],
            ['1', '张三'],
          ]),
        ),
      ),
    ).toEqual({
      refused: 'invalid-input',
      field: 'columns',
      detail: { problem: 'missing', columns: '房号' },
    });
    expect(await refusalOf(plan(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1])))).toMatchObject({
      field: 'fileId',
      detail: { problem: 'unreadable' },
    });
  });

  test('the uploaded list is gone after reading, and no other stored file can be named', async () => {
    const fileId = await uploadSheet(world, 'once.csv', Buffer.from('楼栋,房号\n8,101\n'));
    const input = { communityId: 'c1', fileName: 'a.csv', fileId };
    await world.as('manager')('onboarding.plan-import', { ...input, requestId: rid() });
    expect(
      await refusalOf(world.as('manager')('onboarding.plan-import', { ...input, requestId: rid() })),
    ).toMatchObject({ field: 'fileId' });
    expect(
      await refusalOf(
        world.as('manager')('onboarding.plan-import', {
          ...input,
          requestId: rid(),
          fileId: fileId.replace('/imports/', '/reports/'),
        }),
      ),
    ).toMatchObject({ field: 'fileId' });
  });

  test('a crash in the middle is gone on with, and nothing is there twice', async () => {
    const view = await plan(xlsx([heading, ...Array.from({ length: 550 }, (_, n) => row(2000 + n))]));
    // A batch is in, but its answer is lost: the call dies between the batch and its counter.
    await world.cloud.faults([
      { action: 'database.insertDocument', collection: 'register', dropReply: true, times: 2 },
    ]);
    expect(
      await apply(view.id).then(
        () => 'whole',
        () => 'broken',
      ),
    ).toBe('broken');
    await world.cloud.faults([]);
    expect(await apply(view.id)).toMatchObject({ status: 'done' });
    const ids = (await documents('register', { communityId: 'c1' })).map(({ _id }) => _id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(1000);
  });

  test('a list of staff is recognised by its column of roles (P3)', async () => {
    const view = await plan(
      xlsx([
        ['姓名', '手机', '岗位', '技能'],
        ['钱多多', '13611110001', '维修、客服', '水电'],
        ['孙大力', '13611110002', '系统管理员', null],
      ]),
    );
    expect(view).toMatchObject({ kind: 'staff', rows: 2, bad: 1 });
    expect(view.badRows).toEqual([{ rows: '3', cells: [{ column: '岗位', problem: 'unknown-word' }] }]);
  });

  test('an agent and another community’s manager may not import', async () => {
    for (const who of ['agent', 'outsider', 'owner'] as const)
      expect(await refusalOf(world.as(who)('onboarding.list-imports', { communityId: 'c1' }))).toEqual({
        refused: 'not-allowed',
      });
  });
});
