import { createHash } from 'node:crypto';
import { refusalOf } from '../../support/refusal';
import { connectSdk } from '../../support/sdk';
import templateIds from '../../../cloudfunctions/template-ids.json';
import { createWorld, report, rid, type World } from '../../support/world';

const ADMIN_CODE = 'k3Vq-91Zt-Lm70-Ws2e';
const hash = createHash('sha256').update(ADMIN_CODE.replace(/-/g, '')).digest('hex');

let world: World;
beforeAll(async () => {
  world = await createWorld({ env: { ADMIN_CODE: `${hash}:2099-01-01` } });
}, 60_000);
afterAll(() => world.stop());

const newCommunity = () => ({
  requestId: rid(),
  name: '新城雅苑',
  hotline: '0571-88880000',
  dutyPhones: [{ name: '夜间值班', phone: '13900009999' }],
  location: { latitude: 30.2, longitude: 120.1 },
  policy: { autoAcceptDays: 5 },
});

describe('the first administrator and their communities (P1, P3)', () => {
  test('a wrong code is refused, the right one works once, for one person, as often as their phone repeats it', async () => {
    const stranger = world.as('stranger');
    expect(await refusalOf(stranger('onboarding.claim-admin', { code: 'not-the-code' }))).toEqual({
      refused: 'not-found',
      field: 'code',
    });
    expect(await refusalOf(stranger('onboarding.create-community', newCommunity()))).toEqual({
      refused: 'not-allowed',
    });
    for (const code of [ADMIN_CODE, ADMIN_CODE.replace(/-/g, ' ')])
      expect(await stranger('onboarding.claim-admin', { code })).toEqual({ alias: '管理员' });
    expect(
      await refusalOf(world.as('neighbour')('onboarding.claim-admin', { code: ADMIN_CODE })),
    ).toMatchObject({
      refused: 'expired',
    });
    expect((await stranger('community.who-am-i', {})).staff).toMatchObject({ roles: ['admin'] });
    // Whoever was suspended since does not get back in by the code that once made them administrator.
    const people = connectSdk(world.cloud.base).database().collection('directory');
    const suspend = (suspended: boolean) =>
      people
        .where({ _id: `person:${world.idOf('stranger')}` })
        .update({ data: { 'staff.suspended': suspended } });
    await suspend(true);
    await stranger('onboarding.claim-admin', { code: ADMIN_CODE });
    expect((await stranger('community.who-am-i', {})).staff).toBeNull();
    await suspend(false);
  });

  test('an administrator opens a community, twice tapped is one, and works for it', async () => {
    const stranger = world.as('stranger');
    const input = newCommunity();
    const made = await stranger('onboarding.create-community', input);
    expect(await stranger('onboarding.create-community', input)).toEqual(made);
    expect((await stranger('community.who-am-i', {})).staff?.communities).toEqual([made.communityId]);
    expect(made).toMatchObject({ name: '新城雅苑', policy: { autoAcceptDays: 5 } });
    expect(made.communityId).toMatch(/^c[0-9a-f]{5}$/);
  });

  test('T7: a policy that makes no sense is refused at its field; a changed one counts up', async () => {
    const manager = world.as('manager');
    expect(
      await refusalOf(
        manager('onboarding.change-community', { communityId: 'c1', policy: { autoAcceptDays: -1 } }),
      ),
    ).toEqual({
      refused: 'invalid-input',
      field: 'policy.autoAcceptDays',
      detail: { problem: 'out-of-range' },
    });
    await manager('onboarding.change-community', { communityId: 'c1', policy: { autoAcceptDays: 4 } });
    const changed = await manager('onboarding.change-community', {
      communityId: 'c1',
      hotline: '021-11112222',
      policy: { urgeMax: 3 },
    });
    expect(changed.policy).toEqual({ urgeMax: 3, version: 3 });
    expect(await manager('onboarding.get-community', { communityId: 'c1' })).toEqual(changed);
    expect(
      await refusalOf(world.as('agent')('onboarding.change-community', { communityId: 'c1', name: '别名' })),
    ).toEqual({ refused: 'not-allowed' });
    expect(await refusalOf(world.as('outsider')('onboarding.get-community', { communityId: 'c1' }))).toEqual({
      refused: 'not-allowed',
    });
  });

  test('T20: the duty phones a manager enters stand before residents and whoever scans a code; a wrong one is named', async () => {
    const set = (dutyPhones: { name: string; phone: string }[]) =>
      world.as('manager')('onboarding.change-community', { communityId: 'c1', dutyPhones });
    expect(await refusalOf(set([{ name: '夜间值班', phone: '打前台' }]))).toMatchObject({
      refused: 'invalid-input',
      field: 'dutyPhones.0.phone',
    });
    const night = [{ name: '夜间值班', phone: '0571-85551199' }];
    await set(night);
    await world.cloud.advance('31s');
    const me = await world.as('owner')('community.who-am-i', {});
    expect(me.communities[0]?.dutyPhones).toEqual(night);
    const spot = await world.as('stranger')('community.spot-by-scene', { scene: world.scene('s01') });
    expect(spot.dutyPhones).toEqual(night);
  });

  test('N2: an administrator enters WeChat’s id of a template; phones ask for it and messages go out with it; nobody else may', async () => {
    const admin = world.as('stranger');
    const id = 'Zk3_'.padEnd(43, 'a');
    expect(await refusalOf(world.as('manager')('onboarding.get-templates', {}))).toEqual({
      refused: 'not-allowed',
    });
    const save = (ids: Record<string, string>) => admin('onboarding.save-templates', { ids });
    expect(await refusalOf(save({ visit: 'too-short' }))).toMatchObject({ field: 'ids.visit' });
    expect(await refusalOf(save({ visit: templateIds.survey }))).toMatchObject({
      refused: 'invalid-input',
      field: 'ids.survey',
    });
    const entered = (await save({ progress: id })).filter((template) => template.entered);
    expect(entered).toMatchObject([{ key: 'progress', id, title: '报修进度通知' }]);
    const asked = async () => (await world.as('owner')('community.who-am-i', {})).templates;
    expect(await asked()).toEqual({ ...templateIds, progress: id });

    // This WeChat knows only the deployed ids, and says so of the other one: it was the one that was sent.
    // Several, because the last ones are kept for what is more important.
    for (let taps = 0; taps < 5; taps += 1) {
      const granted = { requestId: rid(), results: { progress: 'accept' }, blocked: [] };
      await world.as('owner')('notify.record-accepts', granted);
    }
    const { ticketId } = await world.as('owner')('ticket.submit', report(world));
    await world.cloud.advance('1m');
    const sent = await world.as('agent')('notify.list-sent', { docId: ticketId });
    expect(sent.find(({ title }) => title === '报修已收到')).toMatchObject({ state: 'failed' });
    const dead = await world.as('manager')('notify.list-dead', { communityId: 'c1', via: 'wechat' });
    expect(JSON.stringify(dead)).toContain('40037');

    // Two at once: neither loses what the other entered.
    const others = { task: 'Tt'.padEnd(43, 'b'), alert: 'Aa'.padEnd(43, 'c') };
    await Promise.all([save({ task: others.task }), save({ alert: others.alert })]);
    expect(await asked()).toMatchObject({ progress: id, ...others });

    await save({ progress: '', task: '', alert: '' });
    await world.cloud.advance('31s');
    expect(await asked()).toEqual(templateIds);
  });
});
