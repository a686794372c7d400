import { createHash } from 'node:crypto';
import { refusalOf } from '../../support/refusal';
import { createWorld, rid, type World } from '../../support/world';

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
});
