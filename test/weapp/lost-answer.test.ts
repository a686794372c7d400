/** @jest-environment ./test/weapp/support/environment.js */
import { createWorld, openidOf, type World } from '../support/world';
import { badNetwork } from './support/bad-network';
import { startPhone } from './support/phone';

let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

test('T24, T3: an answer lost on the way keeps the report, and sending it again makes one ticket, not two', async () => {
  const network = badNetwork();
  const phone = startPhone(world.cloud.base, openidOf('owner'), network.fetch);
  const form = await phone.open('/pages/report/index');
  await form.until((page) => page.text().includes('1栋1单元'), 'the house filled in');
  await form.type('#text', '楼上卫生间渗水，客厅吊顶湿了一片');

  network.loseAnswerOf('submit');
  await form.tap('#submit');
  await form.until((page) => page.text().includes('已保存，待发送'), 'told that it is kept');

  const list = await phone.open('/pages/tickets/index');
  await list.until((page) => page.has('#waiting-send'), 'shown as waiting');
  expect(list.text()).toContain('楼上卫生间渗水，客厅吊顶湿了一片');
  await list.tap('#waiting-send');
  await list.until((page) => !page.has('#waiting-send'), 'sent');
  const mine = await world.as('owner')('ticket.list-mine', {});
  expect(mine.items.map((item) => item.text)).toEqual(['楼上卫生间渗水，客厅吊顶湿了一片']);
}, 60_000);

test('T2: a report that was being written is still there after the mini-program was closed', async () => {
  const phone = startPhone(world.cloud.base, openidOf('wife'));
  const form = await phone.open('/pages/report/index');
  await form.until((page) => page.text().includes('1栋1单元'), 'the house filled in');
  await form.type('#text', '次卧插座没电');
  await form.until(() => phone.stored('report-draft') !== undefined, 'kept');
  form.close();

  const again = await phone.open('/pages/report/index');
  await again.until((page) => page.text().includes('类型：'), 'understood again');
  expect(again.text('#suggestion')).toContain('插座');
  await again.tap('#submit');
  await again.until((page) => page.has('#sent-number'), 'told the number');
  const mine = await world.as('wife')('ticket.list-mine', {});
  expect(mine.items[0]?.text).toBe('次卧插座没电');
}, 60_000);
