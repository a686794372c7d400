/** @jest-environment ./test/weapp/support/environment.js */
import { seal } from '../../cloudfunctions/_kit/seal';
import { connectSdk } from '../support/sdk';
import { createWorld, openidOf, type World } from '../support/world';
import type { PhonePage } from './support/page';
import { startPhone, type Phone } from './support/phone';

let world: World;
let phone: Phone;

beforeAll(async () => {
  world = await createWorld();
  const houseId = world.houseId('0101');
  await connectSdk(world.cloud.base)
    .database()
    .collection('directory')
    .add({
      data: {
        _id: `house:${houseId}`,
        kind: 'house',
        houseId,
        communityId: 'c1',
        buildingId: 'b01',
        area: '1栋1单元',
        detail: seal('0101室'),
        location: { latitude: 31.23, longitude: 121.47 },
        handedOverAt: null,
      },
    });
  phone = startPhone(world.cloud.base, openidOf('agent'));
}, 60_000);
afterAll(() => world.stop());

const intake = async (): Promise<PhonePage> => {
  const page = await phone.open('/staff/pages/intake/index');
  await page.until(() => page.has('#find-place') || page.has('#place'), 'ready');
  return page;
};

describe('a report an agent enters for a caller (T1)', () => {
  test('T1: the house is found by the number on the display, and the ticket is the caller’s in the app too', async () => {
    const page = await intake();
    await page.type('#find-place', '13800001111');
    const hit = `#hit-${world.houseId('0101')}`;
    await page.until(() => page.has(hit), 'found');
    expect(page.text(hit)).toContain('张** 138****1111');
    await page.tap(hit);
    await page.type('#text', '厨房水槽下水慢，一直冒泡');
    await page.until(() => page.text('#suggestion').includes('堵'), 'understood');
    await page.tap('#channel-walk-in');
    expect(page.text('#resident-0')).toContain('138****1111');
    expect(page.has('#name')).toBe(false);
    await page.tap('#submit');
    await page.until(() => page.has('#intake-number'), 'entered');
    expect(page.text()).toContain('可以告诉对方');
    const mine = await world.as('owner')('ticket.list-mine', {});
    expect(mine.items[0]).toMatchObject({ channel: 'walk-in', text: '厨房水槽下水慢，一直冒泡' });
    await page.tap('#another');
    await page.until(() => page.has('#find-place'), 'ready for the next caller');
    expect(page.text()).not.toContain('冒泡');
    page.close();
  }, 60_000);

  test('T1, T2: a wrong number is named at its field; what was taken down survives leaving the page', async () => {
    const page = await intake();
    await page.type('#find-place', '大堂');
    await page.until(() => page.text().includes('1栋大堂'), 'the spot found');
    const [spot] = await world.as('agent')('community.find-spot', { communityId: 'c1', query: '1栋 大堂' });
    await page.tap(`#hit-${spot?.spotId ?? ''}`);
    await page.type('#text', '大堂的灯一闪一闪');
    await page.type('#name', '路过的李先生');
    await page.type('#phone', '1380000');
    await page.tap('#submit');
    await page.until(() => page.text('#field-phone').includes('请填写 11 位手机号'), 'told');
    page.close();

    const again = await intake();
    expect(again.text('#place')).toContain('1栋大堂');
    await again.type('#phone', '13711112222');
    await again.tap('#submit');
    await again.until(() => again.has('#intake-number'), 'entered');
    const { items } = await world.as('agent')('ticket.list-work', { scope: 'queue', communityId: 'c1' });
    expect(items.filter(({ text }) => text === '大堂的灯一闪一闪')).toMatchObject([
      { channel: 'phone', area: '1栋大堂' },
    ]);
    again.close();
  }, 60_000);

  test('T20: danger in the caller’s words brings the steps to read out before anything else', async () => {
    const page = await intake();
    await page.type('#text', '家里有煤气味，人头晕');
    await page.until(() => page.has('#gate-pass'), 'stopped');
    expect(page.text()).toMatch(/请先读给对方听[\s\S]*立即关闭燃气总阀/);
    await page.tap('#gate-pass');
    await page.until(() => !page.has('#gate-pass'), 'going on');
    expect(page.text()).toContain('对方说的有险情，按紧急处理');
  }, 60_000);

  test('P3: somebody who is no staff finds no form here, only the way back', async () => {
    const other = startPhone(world.cloud.base, openidOf('owner'));
    const page = await other.open('/staff/pages/intake/index');
    await page.until(() => page.text().includes('这里是员工工作台'), 'turned away');
    expect(page.has('#submit')).toBe(false);
  }, 60_000);
});
