import { personAt, openidAt } from '../support/delivery/many-messages';
import { refusalOf } from '../support/refusal';
import { connectSdk } from '../support/sdk';
import { COMMUNITY, createWorld, rid, type World } from '../support/world';

const PEOPLE = 250;

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.cloud.setNow('2026-11-23T09:00:00+08:00');
  await seedHomes();
}, 60_000);
afterAll(() => world.stop());

/** Two buildings; every third resident lives in the second. */
async function seedHomes(): Promise<void> {
  const directory = connectSdk(world.cloud.base).database().collection('directory');
  const buildingOf = (n: number) => (n % 3 === 0 ? 'b2' : 'b1');
  const areaOf = (n: number) => `${buildingOf(n).slice(1)}栋1单元`;
  for (let from = 0; from < PEOPLE; from += 50) {
    const some = Array.from({ length: 50 }, (_one, n) => from + n);
    await Promise.all(
      some.flatMap((n) => [
        directory.add({
          data: {
            _id: `house:c1xh${n}`,
            kind: 'house',
            houseId: `c1xh${n}`,
            communityId: COMMUNITY,
            buildingId: buildingOf(n),
            area: areaOf(n),
          },
        }),
        directory.add({
          data: {
            _id: `person:${personAt(n)}`,
            kind: 'person',
            personId: personAt(n),
            openid: openidAt(n),
            name: null,
            phone: null,
            staff: null,
            homes: [
              { houseId: `c1xh${n}`, communityId: COMMUNITY, buildingId: buildingOf(n), area: areaOf(n) },
            ],
          },
        }),
      ]),
    );
  }
}

const notice = (more: Record<string, unknown> = {}) => ({
  requestId: rid(),
  communityId: COMMUNITY,
  kind: 'water' as const,
  title: '明天上午停水',
  text: '自来水公司检修管道，请提前储水',
  buildings: [] as string[],
  ...more,
});

/** How many have each message of a notice, per wave. */
async function toldPeople(noticeId: string): Promise<Record<string, Map<string, number>>> {
  const inbox = connectSdk(world.cloud.base).database().collection('inbox');
  const waves: Record<string, Map<string, number>> = { announced: new Map(), 'announcement-over': new Map() };
  for (let skip = 0; ; skip += 1_000) {
    const page = await inbox.where({ docId: noticeId }).orderBy('_id', 'asc').skip(skip).limit(1_000).get();
    const { data } = page as unknown as { data: { to: string; kind: string }[] };
    for (const { to, kind } of data) waves[kind]?.set(to, (waves[kind].get(to) ?? 0) + 1);
    if (data.length < 1_000) return waves;
  }
}

describe('notices to many homes (N5)', () => {
  test('N5: a notice to one building reaches everybody there once, nobody else, and its end reaches the same people', async () => {
    const agent = world.as('agent');
    const buildings = await agent('announce.list-buildings', { communityId: COMMUNITY });
    expect(buildings).toEqual([
      { id: 'b1', name: '1栋', homes: 166 },
      { id: 'b2', name: '2栋', homes: 84 },
    ]);
    const sent = await agent('announce.publish', notice({ buildings: ['b2'] }));
    expect(sent).toMatchObject({ area: '2栋', status: 'scheduled', told: 0 });
    await world.cloud.advance('20s');
    expect(await agent('announce.progress', { noticeId: sent.id })).toMatchObject({
      status: 'told',
      told: 84,
      read: 0,
    });
    // Somebody moves away before it is over: they were told, so they hear the end as well.
    await connectSdk(world.cloud.base)
      .database()
      .collection('directory')
      .doc(`person:${personAt(0)}`)
      .update({ data: { homes: [] } });
    const step = { noticeId: sent.id, requestId: rid(), text: '已恢复供水' };
    await agent('announce.all-clear', step);
    await agent('announce.all-clear', step);
    await world.cloud.advance('20s');
    const { announced, 'announcement-over': over } = await toldPeople(sent.id);
    expect([...(announced?.keys() ?? [])].sort()).toEqual([...(over?.keys() ?? [])].sort());
    expect(announced?.size).toBe(84);
    expect(await agent('announce.progress', { noticeId: sent.id })).toMatchObject({
      status: 'cleared',
      clearedTo: 84,
      actions: [],
    });
  }, 60_000);

  test('N5: the teller fails again and again in the middle: everybody is told once', async () => {
    const agent = world.as('agent');
    await world.cloud.faults([
      {
        action: 'database.insertDocument',
        collection: 'inbox',
        probability: 0.05,
        error: { code: 'SYS_ERR', message: 'away' },
      },
      { action: 'database.insertDocument', collection: 'inbox', probability: 0.05, dropReply: true },
      { action: 'database.modifyDocument', collection: 'announcements', probability: 0.2, dropReply: true },
    ]);
    const { id } = await agent('announce.publish', notice());
    let status = 'scheduled';
    for (let round = 0; round < 30 && status !== 'told'; round += 1) {
      await world.cloud.advance('70s');
      ({ status } = await agent('announce.progress', { noticeId: id }));
    }
    await world.cloud.faults([]);
    const { announced } = await toldPeople(id);
    expect(Math.max(...(announced?.values() ?? []))).toBe(1);
    // The 249 made-up residents who still live here, and the three of every test's community.
    expect(announced?.size).toBe(PEOPLE - 1 + 3);
    expect(await agent('announce.progress', { noticeId: id })).toMatchObject({ told: PEOPLE - 1 + 3 });
  }, 90_000);

  test('N5: a later notice waits for its hour and can be withdrawn until then', async () => {
    const agent = world.as('agent');
    const now = await world.cloud.now();
    const later = await agent('announce.publish', notice({ publishAt: now + 3_600_000 }));
    const dropped = await agent('announce.publish', notice({ publishAt: now + 3_600_000 }));
    expect(await agent('announce.cancel', { noticeId: dropped.id, requestId: rid() })).toMatchObject({
      status: 'cancelled',
    });
    const resident = world.as('owner');
    const seen = async () => (await resident('announce.list-mine', {})).map(({ id }) => id);
    expect(await seen()).not.toContain(later.id);
    expect(await refusalOf(resident('announce.get', { noticeId: later.id }))).toMatchObject({
      refused: 'not-found',
    });
    await world.cloud.advance('61m');
    expect(await seen()).toContain(later.id);
    expect(await seen()).not.toContain(dropped.id);
    const inbox = await resident('notify.list-inbox', {});
    expect(inbox.items[0]).toMatchObject({
      title: '明天上午停水',
      link: `pages/notice/index?id=${later.id}`,
    });
    expect(await refusalOf(agent('announce.cancel', { noticeId: later.id, requestId: rid() }))).toMatchObject(
      { refused: 'wrong-status' },
    );
  }, 60_000);

  test('N5, P3: only the desk of the community writes, to buildings that are there, the same tap once', async () => {
    const input = notice({ buildings: ['b1'] });
    for (const who of ['owner', 'plumber', 'executive', 'outsider'] as const)
      expect(await refusalOf(world.as(who)('announce.publish', input))).toMatchObject({
        refused: 'not-allowed',
      });
    const manager = world.as('manager');
    expect(await refusalOf(manager('announce.publish', notice({ buildings: ['b9'] })))).toMatchObject({
      refused: 'invalid-input',
      field: 'buildings',
    });
    const [first, second] = await Promise.all([1, 2].map(() => manager('announce.publish', input)));
    expect(first?.id).toBe(second?.id);
  });

  test('N6: at night the inbox has a notice at once, WeChat waits for the morning', async () => {
    await world.cloud.setNow('2026-11-24T23:00:00+08:00');
    const { id } = await world.as('agent')('announce.publish', notice());
    await world.cloud.advance('20s');
    const inbox = connectSdk(world.cloud.base).database().collection('inbox');
    const page = await inbox.where({ docId: id }).orderBy('at', 'asc').limit(1).get();
    const { data } = page as unknown as { data: { pushDueAt: number }[] };
    expect(data[0]?.pushDueAt).toBe(Date.parse('2026-11-25T08:00:00+08:00'));
  }, 30_000);

  test('budgets: no query of these went without an index', async () => {
    const { calls } = await world.cloud.stats();
    const product = calls.filter((call) => call.function === 'announce' || call.function === 'notify');
    expect(product.flatMap((call) => call.unindexed)).toEqual([]);
  });
});
