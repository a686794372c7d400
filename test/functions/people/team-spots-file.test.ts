import { documentsOf, importHomes, tapPhone } from '../../support/people/homes';
import { uploadSheet } from '../../support/people/upload';
import { refusalOf } from '../../support/refusal';
import { createWorld, report, rid, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await importHomes(
    world,
    '楼栋,单元,房号,面积,入伙日期,姓名,手机\n3栋,2单元,1501,89.5,2021-10-15,林一,13600000001',
  );
}, 60_000);
afterAll(() => world.stop());

const communityId = 'c1';

describe('the team (P3)', () => {
  const invite = (more: object = {}) => ({
    requestId: rid(),
    communityId,
    alias: '梁师傅',
    roles: ['technician' as const],
    skills: ['equipment' as const],
    ...more,
  });

  test('a code makes a colleague once; nobody gives a role above their own', async () => {
    const manager = world.as('manager');
    expect(await refusalOf(manager('community.invite-staff', invite({ roles: ['admin'] })))).toEqual({
      refused: 'not-allowed',
      field: 'roles',
    });
    expect(await refusalOf(world.as('supervisor')('community.invite-staff', invite()))).toEqual({
      refused: 'not-allowed',
    });
    const { code } = await manager('community.invite-staff', invite());
    expect(await world.as('stranger')('community.read-invite', { code })).toMatchObject({
      kind: 'staff',
      label: '维修技师',
    });
    await world.as('stranger')('community.accept-invite', { code });
    expect((await world.as('stranger')('community.who-am-i', {})).staff).toMatchObject({
      alias: '梁师傅',
      roles: ['technician'],
      communities: ['c1'],
    });
    expect(await refusalOf(world.as('wife')('community.accept-invite', { code }))).toMatchObject({
      refused: 'expired',
    });
  });

  test('a suspension holds within half a minute, and ends at once; nobody suspends themselves or their equals', async () => {
    const manager = world.as('manager');
    const suspend = (staffId: string, suspended: boolean) =>
      manager('community.suspend-staff', { communityId, staffId, suspended });
    const lists = () => world.as('plumber')('ticket.list-work', { scope: 'mine', communityId });
    await lists();
    const team = await suspend(world.idOf('plumber'), true);
    expect(team.find(({ alias }) => alias === '孙师傅')).toMatchObject({ suspended: true, onDuty: false });
    await world.cloud.advance('31s');
    expect(await refusalOf(lists())).toEqual({ refused: 'not-allowed' });
    await suspend(world.idOf('plumber'), false);
    await lists();
    expect(await refusalOf(suspend(world.idOf('manager'), true))).toEqual({ refused: 'self-forbidden' });
    expect(await refusalOf(suspend(world.idOf('executive'), true))).toMatchObject({ refused: 'not-allowed' });
    expect(await refusalOf(suspend(world.idOf('outsider'), true))).toMatchObject({ refused: 'not-found' });
  });

  test('whoever leaves the only community is no longer staff, and their number does not bring them back', async () => {
    const fileId = await uploadSheet(
      world,
      'staff.csv',
      Buffer.from('姓名,手机,岗位\n许大强,13611110009,维修'),
    );
    const plan = { communityId, requestId: rid(), fileName: '员工.csv', fileId };
    const { id } = await world.as('manager')('onboarding.plan-import', plan);
    await world.as('manager')('onboarding.apply-import', { communityId, importId: id });
    expect((await tapPhone(world, 'wife', '13611110009')).staff).toEqual(['翠湖花园']);
    const staffId = world.idOf('wife');
    await world.as('manager')('community.change-staff', { communityId, staffId, leaves: true });
    expect((await world.as('wife')('community.who-am-i', {})).staff).toBeNull();
    expect((await tapPhone(world, 'wife', '13611110009')).staff).toEqual([]);
  });

  test('a code or a line of the list takes somebody on once: roles taken back, or being dismissed, another tap does not undo', async () => {
    const manager = world.as('manager');
    const staffId = world.idOf('neighbour');
    const neighbour = world.as('neighbour');
    const change = (more: object) => manager('community.change-staff', { communityId, staffId, ...more });
    const staffNow = async () => (await neighbour('community.who-am-i', {})).staff;
    const fileId = await uploadSheet(
      world,
      'staff.csv',
      Buffer.from('姓名,手机,岗位\n王五,13611110010,客服主管'),
    );
    const plan = { communityId, requestId: rid(), fileName: '员工.csv', fileId };
    const { id } = await manager('onboarding.plan-import', plan);
    await manager('onboarding.apply-import', { communityId, importId: id });
    await tapPhone(world, 'neighbour', '13611110010');
    const { code } = await manager('community.invite-staff', invite({ roles: ['dispatcher'] }));
    await neighbour('community.accept-invite', { code });
    expect((await staffNow())?.roles).toEqual(['supervisor', 'dispatcher']);
    await change({ roles: ['agent'] });
    expect(await neighbour('community.accept-invite', { code })).toEqual({
      kind: 'staff',
      label: '翠湖花园',
    });
    expect((await tapPhone(world, 'neighbour', '13611110010')).staff).toEqual(['翠湖花园']);
    expect((await staffNow())?.roles).toEqual(['agent']);
    await change({ leaves: true });
    expect(await refusalOf(neighbour('community.accept-invite', { code }))).toMatchObject({
      refused: 'already-taken',
    });
    expect(await staffNow()).toBeNull();
  });

  test('shifts decide, beside one’s own switch, who is on duty', async () => {
    const staffId = world.idOf('electrician');
    const today = new Date((await world.cloud.now()) + 8 * 3_600_000).getUTCDay();
    const change = (day: number) =>
      world.as('manager')('community.change-staff', {
        communityId,
        staffId,
        shifts: [{ day, from: '00:00', to: '24:00' }],
      });
    const onDuty = async (day: number) => (await change(day)).find(({ alias }) => alias === '周师傅')?.onDuty;
    expect([await onDuty(today), await onDuty((today + 3) % 7)]).toEqual([true, false]);
  });
});

describe('spots (P5)', () => {
  test('a list of labels becomes spots once; every scene fits and leads to its place', async () => {
    const labels = Array.from({ length: 60 }, (_, n) => `${1 + (n % 9)}栋${1 + Math.floor(n / 9)}单元电梯厅`);
    const { created, spots } = await world.as('manager')('community.create-spots', { communityId, labels });
    expect([created, spots.length]).toEqual([60, 62]);
    expect((await world.as('manager')('community.create-spots', { communityId, labels })).created).toBe(0);
    for (const { scene } of spots) expect(scene).toMatch(/^[A-Za-z0-9.]{3,32}$/);
    const lift = spots.find(({ label }) => label === '3栋2单元电梯厅');
    expect(await world.as('stranger')('community.spot-by-scene', { scene: lift?.scene ?? '' })).toMatchObject(
      {
        label: '3栋2单元电梯厅',
        communityName: '翠湖花园',
      },
    );
    // Anyone in the area may report, resident or not.
    await world.as('wife')('ticket.submit', report(world, { place: { kind: 'spot', scene: lift?.scene } }));
  });

  test('a new code makes the old one worthless, twice tapped is one printing, and a closed spot says whom to call', async () => {
    const [spot] = await world.as('agent')('community.list-spots', { communityId });
    const { spotId, issue, scene } = spot ?? { spotId: '', issue: 0, scene: '' };
    for (let twice = 0; twice < 2; twice += 1)
      expect(await world.as('agent')('community.reissue-spot', { spotId, issue })).toMatchObject({
        issue: issue + 1,
      });
    const read = (code: string) => world.as('stranger')('community.spot-by-scene', { scene: code });
    expect(await refusalOf(read(scene))).toMatchObject({
      refused: 'expired',
      detail: { hotline: '021-66668888' },
    });
    const { scene: fresh } = await world.as('agent')('community.revoke-spot', { spotId });
    expect(await refusalOf(read(fresh))).toMatchObject({ refused: 'expired' });
    expect(await refusalOf(world.as('outsider')('community.revoke-spot', { spotId }))).toEqual({
      refused: 'not-allowed',
    });
  });
});

describe('the customer file (P2)', () => {
  test('a house shows its people masked, its dates, left-over works and requests', async () => {
    const [house] = await documentsOf(world, 'directory', { kind: 'house' });
    const houseId = String(house?.houseId);
    const agent = world.as('agent');
    const first = await agent('community.house-file', { houseId });
    expect(first).toMatchObject({
      label: '3栋2单元1501',
      size: 89.5,
      handedOverAt: Date.parse('2021-10-15T00:00:00+08:00'),
      people: [
        {
          personId: null,
          entryId: expect.any(String) as string,
          name: '林*',
          phone: '136****0001',
          relation: 'owner',
        },
      ],
    });
    // Somebody who never opened the mini-program can be called too; who looked stays on record (P4).
    const subject = { kind: 'entry' as const, id: first.people[0]?.entryId ?? '' };
    const look = { requestId: rid(), subject, reason: 'return-call' as const };
    expect(await agent('privacy.reveal', look)).toMatchObject({ name: '林一', phone: '13600000001' });
    expect(await refusalOf(world.as('outsider')('privacy.reveal', look))).toEqual({ refused: 'not-allowed' });
    await tapPhone(world, 'neighbour', '13600000001');
    const place = { kind: 'house' as const, houseId };
    await world.as('neighbour')(
      'ticket.submit',
      report(world, { place, text: '厨房水龙头关不紧，一直滴水' }),
    );
    const note = { houseId, requestId: rid(), text: '阳台门锁扣缺一只' };
    for (let twice = 0; twice < 2; twice += 1) await agent('community.add-leftover', note);
    const file = await agent('community.house-file', { houseId });
    expect(file.people).toMatchObject([
      { personId: world.idOf('neighbour'), movedInAt: expect.any(Number) as number },
    ]);
    // A corrected list changes the line of somebody who uses the mini-program; it does not make them a newcomer again.
    await importHomes(world, '楼栋,单元,房号,姓名,手机,身份\n3栋,2单元,1501,林一一,13600000001,家属');
    const corrected = await agent('community.house-file', { houseId });
    expect(corrected.people.map(({ personId }) => personId)).toEqual([world.idOf('neighbour')]);
    expect(file.requests).toMatchObject([{ kind: 'repair', open: true }]);
    expect(file.leftovers).toMatchObject([
      { text: '阳台门锁扣缺一只', closedAt: null, openedBy: '客服小赵' },
    ]);
    const leftoverId = file.leftovers[0]?.leftoverId ?? '';
    const closed = await agent('community.close-leftover', { houseId, leftoverId, note: '已补装' });
    expect(closed.leftovers).toMatchObject([
      { closedNote: '已补装', closedAt: expect.any(Number) as number },
    ]);
    for (const who of ['outsider', 'plumber', 'neighbour'] as const)
      expect(await refusalOf(world.as(who)('community.house-file', { houseId }))).toEqual({
        refused: 'not-allowed',
      });
  });

  test('T1: a house is found by who is registered there, before they ever opened the mini-program', async () => {
    await importHomes(world, '楼栋,单元,房号,姓名,手机\n6栋,1单元,902,欧阳明,13655558888');
    const find = async (query: string) =>
      (await world.as('agent')('community.find-house', { communityId, query })).map(({ label, people }) => [
        label,
        people,
      ]);
    const hit = [['6栋1单元902', [{ name: '欧**', phone: '136****8888' }]]];
    for (const words of ['欧阳明', '13655558888', '8888', '6栋902', '6-1-902'])
      expect([words, await find(words)]).toEqual([words, hit]);
  });

  test('the desk ends somebody’s access with a reason', async () => {
    const [house] = await documentsOf(world, 'directory', { kind: 'house' });
    const end = { houseId: String(house?.houseId), personId: world.idOf('neighbour'), reason: '房屋已出售' };
    expect((await world.as('agent')('community.end-home', end)).people).toEqual([]);
    const { calls } = await world.cloud.stats();
    expect(calls.flatMap(({ unindexed }) => unindexed)).toEqual([]);
  });
});
