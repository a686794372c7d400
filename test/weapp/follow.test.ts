/** @jest-environment ./test/weapp/support/environment.js */
import { createWorld, openidOf, report, type World } from '../support/world';
import { startPhone } from './support/phone';

let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

test('T19: a neighbour who writes of the same fault at the same spot follows the open ticket with one tap', async () => {
  const place = { kind: 'spot', scene: world.scene('s01') };
  const first = await world.as('owner')(
    'ticket.submit',
    report(world, { channel: 'qr', place, text: '大堂电梯停运，按了没反应' }),
  );
  const phone = startPhone(world.cloud.base, openidOf('neighbour'));
  const form = await phone.open(
    `/pages/report/index?scene=${encodeURIComponent(world.scene('s01'))}&fault=lift`,
  );
  await form.until((page) => page.has('#similar-join'), 'offered to follow');
  await form.tap('#similar-join');
  await form.until(
    () => phone.record.opened.some(({ url }) => url.includes(first.ticketId)),
    'led to the ticket',
  );
  const ticket = await world.as('neighbour')('ticket.get', { ticketId: first.ticketId });
  expect(ticket).toMatchObject({ following: true, followerCount: 1 });
}, 60_000);

test('T20: whoever writes of danger is not led to a calm ticket of the same lift, where nobody would be alerted', async () => {
  const phone = startPhone(world.cloud.base, openidOf('wife'));
  const form = await phone.open(
    `/pages/report/index?scene=${encodeURIComponent(world.scene('s01'))}&fault=lift`,
  );
  await form.until((page) => page.has('#similar-join'), 'offered to follow');
  await form.type('#text', '有人困在电梯里出不来');
  await form.until((page) => !page.has('#similar-join'), 'no longer offered');
  expect(form.has('#submit')).toBe(true);
}, 60_000);
