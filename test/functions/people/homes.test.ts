import { importHomes, documentsOf, tapPhone } from '../../support/people/homes';
import { refusalOf } from '../../support/refusal';
import { createWorld, report, rid, type Who, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await importHomes(
    world,
    [
      '楼栋,单元,房号,姓名,手机,身份',
      '3栋,2单元,1501,林一,13600000001,业主',
      '3栋,2单元,1501,林太,13600000002,业主',
      '3栋,2单元,1502,何二,13600000003,租户',
      '3栋,2单元,1601,郭三,13600000004,业主',
      '3栋,2单元,1602,,,',
      '5栋,2单元,1601,,,',
    ].join('\n'),
  );
}, 60_000);
afterAll(() => world.stop());

const labels = async (who: Who): Promise<string[]> =>
  (await world.as(who)('community.who-am-i', {})).homes.map(({ label }) => label);
const homeOf = async (who: Who, room: string) => {
  const { homes } = await world.as(who)('community.my-homes', {});
  return homes.find(({ label }) => label.endsWith(room)) ?? Promise.reject(new Error(`no ${room}`));
};
const address = (room: string) => ({ communityId: 'c1', building: '03号楼', unit: '2', room: `${room}室` });
const ask = (who: Who, room: string, more: object = {}) =>
  world.as(who)('community.ask-home', {
    ...address(room),
    relation: 'owner',
    name: '郭三',
    phone: '13611112222',
    ...more,
  });

describe('binding by phone (P1)', () => {
  test('WeChat’s phone button binds what the register holds under the number, once and again', async () => {
    expect(await tapPhone(world, 'stranger', '13600000001')).toEqual({
      bound: ['3栋2单元1501'],
      disputed: [],
      staff: [],
    });
    await tapPhone(world, 'stranger', '13600000001');
    expect(await labels('stranger')).toEqual(['3栋2单元1501']);
    const me = await world.as('stranger')('community.who-am-i', {});
    expect([me.name, me.phone]).toEqual(['林一', '13600000001']);
  });

  test('a second registered owner is bound beside the first: they own it together', async () => {
    expect((await tapPhone(world, 'electrician', '13600000002')).bound).toEqual(['3栋2单元1501']);
    expect((await homeOf('electrician', '1501')).members.map(({ me }) => me).sort()).toEqual([false, true]);
  });

  test('an unknown number binds nothing, and a code works once', async () => {
    expect(await tapPhone(world, 'wife', '13699999999')).toEqual({ bound: [], disputed: [], staff: [] });
    expect(
      await refusalOf(world.as('wife')('community.match-phone', { code: 'used-or-made-up' })),
    ).toMatchObject({ refused: 'expired', field: 'code' });
  });
});

describe('binding with an agent’s approval (P1)', () => {
  test('an address written in another way finds the house; the agent sees what the register says, masked', async () => {
    const mine = await ask('neighbour', '1601', { phone: '13600000004' });
    expect(mine.claims).toMatchObject([{ label: '3栋2单元1601', status: 'pending' }]);
    expect(await labels('neighbour')).toEqual(['2栋1单元0201室']);
    const { items } = await world.as('agent')('community.list-claims', { communityId: 'c1' });
    expect(items).toMatchObject([
      { label: '3栋2单元1601', name: '郭*', phone: '136****0004', match: 'phone', disputed: false },
    ]);
    const claimId = items[0]?.claimId ?? '';
    const decide = { communityId: 'c1', claimId, decision: 'decline' as const };
    expect(await refusalOf(world.as('agent')('community.decide-claim', decide))).toEqual({
      refused: 'reason-missing',
      field: 'reason',
    });
    for (const who of ['outsider', 'plumber', 'neighbour'] as const)
      expect(await refusalOf(world.as(who)('community.decide-claim', { ...decide, reason: '否' }))).toEqual({
        refused: 'not-allowed',
      });
    // Whoever decides can ring them up first, on record.
    const look = (who: Who) =>
      world.as(who)('privacy.reveal', {
        requestId: rid(),
        subject: { kind: 'claim', id: claimId },
        reason: 'verify',
      });
    expect(await look('agent')).toMatchObject({ name: '郭三', phone: '13600000004', room: '1601' });
    for (const who of ['outsider', 'plumber', 'neighbour'] as const)
      expect(await refusalOf(look(who))).toEqual({ refused: 'not-allowed' });
    expect((await world.as('neighbour')('privacy.who-looked', {})).items).toMatchObject([
      { reason: 'verify', subject: { kind: 'claim' } },
    ]);
    const approved = { communityId: 'c1', claimId, decision: 'beside' as const };
    for (let twice = 0; twice < 2; twice += 1)
      expect(await world.as('agent')('community.decide-claim', approved)).toMatchObject({ status: 'active' });
    expect(await refusalOf(look('agent'))).toEqual({ refused: 'not-found' });
    expect(await labels('neighbour')).toEqual(['2栋1单元0201室', '3栋2单元1601']);
    // Not a second time as somebody who is still to come: the register's line is theirs now.
    const { houseId } = await homeOf('neighbour', '1601');
    const { people } = await world.as('agent')('community.house-file', { houseId });
    expect(people.map(({ personId }) => personId)).toEqual([world.idOf('neighbour')]);
  });

  test('somebody who lives in room 1601 may ask for another room 1601: an address is no free text', async () => {
    const asked = await ask('neighbour', '1601', { building: '5栋' });
    const claim = asked.claims.find(({ label }) => label === '5栋2单元1601');
    await world.as('neighbour')('community.withdraw-claim', { claimId: claim?.claimId ?? '' });
  });

  test('a declined question says why and can be put away; a house that does not exist is refused', async () => {
    expect(await refusalOf(ask('wife', '9999'))).toEqual({ refused: 'not-found', field: 'room' });
    expect(await refusalOf(ask('wife', '1602', { phone: '123' }))).toMatchObject({ field: 'phone' });
    const [claim] = (await ask('wife', '1602')).claims;
    const claimId = claim?.claimId ?? '';
    await world.as('agent')('community.decide-claim', {
      communityId: 'c1',
      claimId,
      decision: 'decline',
      reason: '请带房产证到服务中心',
    });
    expect((await world.as('wife')('community.my-homes', {})).claims).toMatchObject([
      { status: 'declined', reason: '请带房产证到服务中心' },
    ]);
    expect(await refusalOf(world.as('neighbour')('community.withdraw-claim', { claimId }))).toMatchObject({
      refused: 'not-found',
    });
    expect((await world.as('wife')('community.withdraw-claim', { claimId })).claims).toEqual([]);
  });

  test('two claim to own one house: an agent sees both and decides, the old household leaves with its owner', async () => {
    const invite = await world.as('neighbour')('community.invite-home', {
      requestId: rid(),
      houseId: (await homeOf('neighbour', '1601')).houseId,
      relation: 'family',
      uses: 1,
      days: 3,
    });
    await world.as('supervisor')('community.accept-invite', { code: invite.code });
    await ask('owner', '1601', { name: '张三丰', phone: '13800001111' });
    const { items } = await world.as('agent')('community.list-claims', { communityId: 'c1' });
    expect(items).toMatchObject([{ disputed: true, match: 'none', owners: [{ name: '王*' }] }]);
    await world.as('agent')('community.decide-claim', {
      communityId: 'c1',
      claimId: items[0]?.claimId ?? '',
      decision: 'instead',
      reason: '已核对过户资料',
    });
    expect(await labels('owner')).toContain('3栋2单元1601');
    expect(await labels('neighbour')).toEqual(['2栋1单元0201室']);
    expect(await labels('supervisor')).toEqual([]);
  });
});

describe('households (P1)', () => {
  const invite = async (who: Who, room: string, more: object = {}) =>
    world.as(who)('community.invite-home', {
      requestId: rid(),
      houseId: (await homeOf(who, room)).houseId,
      relation: 'tenant',
      uses: 1,
      days: 7,
      ...more,
    });

  test('an owner’s code lets one tenant in, says what it opens first, and is spent', async () => {
    const { code } = await invite('stranger', '1501');
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const wife = world.as('wife');
    expect(
      await wife('community.read-invite', { code: code.toLowerCase().replace(/-/g, ' ') }),
    ).toMatchObject({
      kind: 'home',
      label: '3栋2单元1501',
      relation: 'tenant',
      from: '林*',
      communityName: '翠湖花园',
    });
    for (let twice = 0; twice < 2; twice += 1)
      expect(await wife('community.accept-invite', { code })).toEqual({
        kind: 'home',
        label: '3栋2单元1501',
      });
    expect(await refusalOf(world.as('dispatcher')('community.accept-invite', { code }))).toMatchObject({
      refused: 'expired',
    });
    const forged = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`;
    expect(await refusalOf(wife('community.read-invite', { code: forged }))).toMatchObject({
      refused: 'not-found',
    });
    const kept = JSON.stringify(await documentsOf(world, 'invites'));
    expect(kept).not.toContain(code.replace(/-/g, ''));
  });

  test('of six people with a code for three exactly three get in', async () => {
    const { code } = await invite('electrician', '1501', { uses: 3, relation: 'family' });
    const many = ['agent', 'dispatcher', 'plumber', 'manager', 'executive', 'supervisor'] as const;
    const outcomes = await Promise.all(
      many.map((who) =>
        world
          .as(who)('community.accept-invite', { code })
          .then(
            () => 'in',
            () => 'out',
          ),
      ),
    );
    expect(outcomes.filter((one) => one === 'in')).toHaveLength(3);
    const { members } = await homeOf('stranger', '1501');
    expect(members.filter(({ relation }) => relation === 'family')).toHaveLength(3);
  });

  test('only owners invite, and nobody makes another owner', async () => {
    expect(await refusalOf(invite('wife', '1501'))).toEqual({ refused: 'not-allowed' });
    expect(await refusalOf(invite('stranger', '1501', { relation: 'owner' }))).toEqual({
      refused: 'not-allowed',
      field: 'relation',
    });
    expect(
      await refusalOf(
        world.as('outsider')('community.invite-home', {
          requestId: rid(),
          houseId: (await homeOf('stranger', '1501')).houseId,
          relation: 'family',
          uses: 1,
          days: 1,
        }),
      ),
    ).toEqual({ refused: 'not-allowed' });
  });

  test('who is removed has no access at their very next tap, and their old code does not bring them back', async () => {
    const { houseId, members } = await homeOf('stranger', '1501');
    const wife = members.find(({ relation }) => relation === 'tenant');
    expect(wife).toMatchObject({ removable: true, phone: '136****9999' });
    const place = { kind: 'house' as const, houseId };
    await world.as('wife')('ticket.submit', report(world, { place }));
    const removal = { houseId, personId: wife?.personId ?? '' };
    expect(await refusalOf(world.as('wife')('community.remove-member', removal))).toEqual({
      refused: 'not-allowed',
    });
    await world.as('stranger')('community.remove-member', removal);
    expect(await refusalOf(world.as('wife')('ticket.submit', report(world, { place })))).toEqual({
      refused: 'not-allowed',
      field: 'place',
    });
    const invites = await documentsOf(world, 'invites', { houseId });
    expect(invites.every(({ expiresAt }) => Number(expiresAt) <= Date.now())).toBe(true);
  });

  test('one of several houses is the current one until another is chosen', async () => {
    const [first, second] = (await world.as('owner')('community.my-homes', {})).homes;
    expect([first?.current, second?.current]).toEqual([true, false]);
    await world.as('owner')('community.switch-home', { houseId: second?.houseId ?? '' });
    expect((await world.as('owner')('community.who-am-i', {})).homes[0]?.houseId).toBe(second?.houseId);
    expect(
      await refusalOf(world.as('wife')('community.switch-home', { houseId: second?.houseId ?? '' })),
    ).toMatchObject({ refused: 'not-found' });
  });

  test('leaving ends access; while another owner stays the household stays', async () => {
    const { houseId } = await homeOf('stranger', '1501');
    await world.as('stranger')('community.leave-home', { houseId });
    expect(await labels('stranger')).toEqual([]);
    expect((await homeOf('electrician', '1501')).members.length).toBeGreaterThan(1);
    expect((await tapPhone(world, 'stranger', '13600000001')).bound).toEqual([]);
    await world.as('electrician')('community.leave-home', { houseId });
    const left = await documentsOf(world, 'directory', { 'homes.houseId': houseId });
    expect(left).toEqual([]);
  });

  test('P4: what is kept of all this holds no name, phone or room in clear, and every query had its index', async () => {
    const kept = JSON.stringify([
      ...(await documentsOf(world, 'bindings')),
      ...(await documentsOf(world, 'register')),
      ...(await documentsOf(world, 'directory')),
      ...(await documentsOf(world, 'invites')),
    ]);
    for (const secret of ['林一', '郭三', '13600000001', '1501', '1601']) expect(kept).not.toContain(secret);
    const { calls } = await world.cloud.stats();
    expect(calls.flatMap(({ unindexed }) => unindexed)).toEqual([]);
  });
});
