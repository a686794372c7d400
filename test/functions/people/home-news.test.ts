import templateIds from '../../../cloudfunctions/template-ids.json';
import { documentsOf, importHomes, tapPhone } from '../../support/people/homes';
import { connectSdk } from '../../support/sdk';
import { createWorld, openidOf, rid, type Who, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await importHomes(
    world,
    ['楼栋,单元,房号,姓名,手机,身份', '3栋,2单元,1501,林一,13600000001,业主', '3栋,2单元,1602,,,'].join('\n'),
  );
}, 60_000);
afterAll(() => world.stop());

const news = async (who: Who) =>
  (await world.as(who)('notify.list-inbox', {})).items
    .filter(({ kind }) => kind.startsWith('home-'))
    .map(({ kind, body, link }) => ({ kind, body, link }));
const ask = async (who: Who, room: string): Promise<string> => {
  const { claims } = await world.as(who)('community.ask-home', {
    ...{ communityId: 'c1', building: '3', unit: '2', room },
    ...{ relation: 'owner', name: '王五', phone: '13800003333' },
  });
  return claims.find(({ label }) => label.endsWith(room))?.claimId ?? '';
};
const decide = (claimId: string, decision: 'beside' | 'decline', reason = '') =>
  world.as('agent')('community.decide-claim', { communityId: 'c1', claimId, decision, reason });

test('N1: whoever asked for a house is told that it was declined and why, once however often the agent taps', async () => {
  const claimId = await ask('neighbour', '1602');
  await decide(claimId, 'decline', '请带房产证到服务中心');
  await decide(claimId, 'decline', '请带房产证到服务中心').catch(() => undefined);
  expect(await news('neighbour')).toEqual([
    {
      kind: 'home-declined',
      body: '您申请的3栋2单元房屋没有通过：请带房产证到服务中心。可以核对后重新申请',
      link: 'pages/homes/index',
    },
  ]);
});

test('N1: asked again and approved, they are told that too, once, without the room', async () => {
  const claimId = await ask('neighbour', '1602');
  for (let twice = 0; twice < 2; twice += 1) await decide(claimId, 'beside');
  expect((await news('neighbour')).map(({ kind }) => kind)).toEqual(['home-approved', 'home-declined']);
  const [message] = await documentsOf(world, 'inbox', { kind: 'home-approved' });
  expect(message).toMatchObject({ template: 'notice', docId: claimId });
  expect(JSON.stringify(message)).not.toContain('1602');
});

test('N3: a decision reaches WeChat at once, before the alarm clock’s next tick', async () => {
  const me = world.idOf('supervisor');
  const ledger = { person: me, template: 'notice', version: 1, left: 1, blocked: false };
  await connectSdk(world.cloud.base)
    .database()
    .collection('subscriptions')
    .add({ data: { _id: `${me}:notice`, ...ledger, grants: [], requests: [], spent: [] } });
  await world.cloud.accept(openidOf('supervisor'), templateIds.notice);
  const claimId = await ask('supervisor', '1602');
  // At nine in the morning nothing is held back (N6), and the next tick of the alarm clock is ten seconds away.
  await world.cloud.setNow('2026-11-24T09:00:00.100+08:00');
  const tick = Date.parse('2026-11-24T09:00:10+08:00');
  await decide(claimId, 'decline', '请带房产证到服务中心');
  let told: object[] = [];
  while (told.length === 0 && (await world.cloud.now()) < tick)
    told = await world.cloud.messages(openidOf('supervisor'));
  expect(told).toHaveLength(1);
});

test('N4: an approval whose message could not be written is told at the next tick, and lets them in', async () => {
  await world.cloud.faults([
    { action: 'database.insertDocument', collection: 'inbox', error: { code: 'SYS_ERR', message: 'away' } },
  ]);
  const claimId = await ask('wife', '1602');
  expect(await decide(claimId, 'beside')).toMatchObject({ status: 'active' });
  await world.cloud.faults([]);
  expect(await news('wife')).toEqual([]);
  await world.cloud.post('/dev/run-timer/community');
  await world.cloud.post('/dev/run-timer/community');
  expect((await news('wife')).map(({ kind }) => kind)).toEqual(['home-approved']);
  const { homes } = await world.as('wife')('community.who-am-i', {});
  expect(homes.map(({ label }) => label)).toContain('3栋2单元1602');
  const { calls } = await world.cloud.stats();
  expect(calls.flatMap(({ unindexed }) => unindexed)).toEqual([]);
});

test('P1: a member whom the owner removes hears of it; whoever leaves by themselves does not', async () => {
  await tapPhone(world, 'owner', '13600000001');
  const { homes } = await world.as('owner')('community.my-homes', {});
  const houseId = homes.find(({ label }) => label.endsWith('1501'))?.houseId ?? '';
  const invite = { requestId: rid(), houseId, relation: 'tenant' as const, uses: 2, days: 7 };
  const { code } = await world.as('owner')('community.invite-home', invite);
  for (const who of ['stranger', 'executive'] as const)
    await world.as(who)('community.accept-invite', { code });
  await world.as('owner')('community.remove-member', { houseId, personId: world.idOf('stranger') });
  await world.as('executive')('community.leave-home', { houseId });
  expect((await news('stranger')).map(({ kind }) => kind)).toEqual(['home-removed']);
  expect(await news('executive')).toEqual([]);
});

test('P1: more than a page of questions for houses is listed to its end, the longest waiting first', async () => {
  const bindings = connectSdk(world.cloud.base).database().collection('bindings');
  const [claim] = await documentsOf(world, 'bindings', {});
  for (let n = 0; n < 45; n += 1)
    await bindings.add({ data: { ...claim, _id: `c1xh${n}:p`, status: 'pending', askedAt: 1_000 + n } });
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: { claimId: string }[]; next: string | null } = await world.as('agent')(
      'community.list-claims',
      { communityId: 'c1', cursor },
    );
    seen.push(...page.items.map(({ claimId }) => claimId));
    cursor = page.next;
  } while (cursor !== null);
  const added = seen.filter((id) => id.endsWith(':p'));
  expect(added).toEqual(Array.from({ length: 45 }, (_, n) => `c1xh${n}:p`));
});
