/** @jest-environment ./test/weapp/support/environment.js */
import { threePhotos, ticketAt } from '../support/journey';
import { createWorld, openidOf, rid, type World } from '../support/world';
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

test('N3: a message leads to the ticket as it stands now, however lately the phone looked at it', async () => {
  const { id: ticketId } = await ticketAt(world, 'on-site');
  const phone = startPhone(world.cloud.base, openidOf('owner'));
  const before = await phone.open(`/pages/ticket/index?id=${ticketId}`);
  await before.until(() => before.has('#add-facts'), 'shown');
  before.close();
  await world.as('plumber')('ticket.diagnose', {
    ...{ ticketId, requestId: rid(), diagnosis: '接头老化', photos: threePhotos },
    ...{ responsibility: 'property', chargeable: false },
  });
  await world.cloud.advance('1s');
  const inbox = await phone.open('/pages/inbox/index');
  const { items } = await world.as('owner')('notify.list-inbox', {});
  const message = items.find(({ kind }) => kind === 'diagnosed');
  const row = `#message-${String(message?.id).replace(/[^\w-]/g, '-')}`;
  await inbox.until(() => inbox.has(row), 'the message');
  const tapped = Date.now();
  await inbox.tap(row);
  const after = await phone.follow();
  await after.until(() => after.text().includes('接头老化'), 'what has been found out');
  // Sooner than the page renews itself: it was asked when it opened.
  expect(Date.now() - tapped).toBeLessThan(15_000);
  after.close();
}, 60_000);
