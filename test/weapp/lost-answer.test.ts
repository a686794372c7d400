/** @jest-environment ./test/weapp/support/environment.js */
import { createWorld, openidOf, type World } from '../support/world';
import { badNetwork } from './support/bad-network';
import { startPhone } from './support/phone';

let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

test('T24, T3: an answer lost on the way keeps the words, and sending again makes one ticket, not two', async () => {
  const network = badNetwork();
  const phone = startPhone(world.cloud.base, openidOf('owner'), network.fetch);
  const form = await phone.open('/pages/report/index');
  await form.until((page) => page.text().includes('1栋1单元'), 'the house filled in');
  await form.type('#text', '楼上卫生间渗水，客厅吊顶湿了一片');

  network.loseAnswerOf('submit');
  await form.tap('#submit');
  await form.until((page) => page.text().includes('网络不太顺畅'), 'told of the network');
  expect(form.has('#sent-number')).toBe(false);

  await form.tap('#submit');
  await form.until((page) => page.has('#sent-number'), 'told the number');
  const mine = await world.as('owner')('ticket.list-mine', {});
  expect(mine.items).toHaveLength(1);
  expect(form.text('#sent-number')).toContain(mine.items[0]?.number);
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
