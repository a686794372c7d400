/** @jest-environment ./test/weapp/support/environment.js */
import { ticketAt } from '../support/journey';
import { createWorld, openidOf, type World } from '../support/world';
import { startPhone, type Phone } from './support/phone';
import type { PhonePage } from './support/page';

let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

/** The sheet for adding facts, opened by a link: no page has asked who this is. */
async function addingFacts(phone: Phone, ticketId: string): Promise<PhonePage> {
  const page = await phone.open(`/pages/ticket/index?id=${ticketId}`);
  await page.until(() => page.has('#add-facts'), 'shown');
  await page.tap('#add-facts');
  return page;
}

test('T2: whoever comes by a link and has never been here can send a photo at once, into their own folder (P4)', async () => {
  const { id } = await ticketAt(world, 'submitted');
  const phone = startPhone(world.cloud.base, openidOf('owner'));
  const page = await addingFacts(phone, id);
  phone.device.toChoose = ['wxfile://tmp/leak.jpg'];
  await page.tap('#facts-add-photo');
  await page.type('#facts-text', '现在漏得更厉害了');
  await page.until(() => page.text('#facts-send') === '发送', 'uploaded');
  await page.tap('#facts-send');
  await page.until(() => !page.has('#facts-send'), 'sent');
  const { timeline } = await world.as('owner')('ticket.get', { ticketId: id });
  const added = timeline.find(({ type }) => type === 'facts-added');
  expect(added?.photos).toHaveLength(1);
  page.close();
}, 60_000);
