/** @jest-environment ./test/weapp/support/environment.js */
import { createWorld, openidOf, type World } from '../support/world';
import { startPhone, type Phone } from './support/phone';

let world: World;
let phone: Phone;

beforeAll(async () => {
  world = await createWorld();
  phone = startPhone(world.cloud.base, openidOf('neighbour'));
}, 60_000);
afterAll(() => world.stop());

test('P5, T1: a scanned code opens the form with the place filled in, and the ticket keeps the channel', async () => {
  const form = await phone.open(`/pages/report/index?scene=${encodeURIComponent(world.scene('s01'))}`);
  await form.until((page) => page.text('#place').includes('1栋大堂'), 'the spot filled in');
  await form.type('#text', '大堂灯不亮，晚上很黑');
  await form.tap('#submit');
  await form.until((page) => page.has('#sent-number'), 'told the number');
  const mine = await world.as('neighbour')('ticket.list-mine', {});
  expect(mine.items[0]).toMatchObject({ channel: 'qr', area: '1栋大堂' });
}, 60_000);

test('P5, T24: a code scanned without network is the place all the same, and says which once the network is back', async () => {
  phone.setOnline(false);
  const form = await phone.open(`/pages/report/index?scene=${encodeURIComponent(world.scene('s01'))}`);
  await form.until(
    (page) => page.text('#place').includes('联网后自动认出位置'),
    'the code kept as the place',
  );
  expect(form.text('#place')).not.toContain('2栋1单元');
  phone.setOnline(true);
  await form.until((page) => page.text('#place').includes('1栋大堂'), 'the spot filled in');
}, 60_000);

test('P5: a revoked code says so, and the person can still report for their own home', async () => {
  const form = await phone.open(`/pages/report/index?scene=${encodeURIComponent(world.scene('s02'))}`);
  await form.until((page) => page.text().includes('已经停用或换了新码'), 'told');
  expect(form.text('#place')).toContain('2栋1单元');
}, 60_000);

test('T20: words of danger bring safety steps and the hotline before the form', async () => {
  const form = await phone.open('/pages/report/index');
  await form.until((page) => page.has('#text'), 'ready');
  await form.type('#text', '厨房有煤气味');
  await form.until((page) => page.has('#call-hotline'), 'warned');
  expect(form.text()).toContain('立即关闭燃气总阀');
  expect(form.text('#call-hotline')).toContain('021-66668888');
}, 60_000);
