/** @jest-environment ./test/weapp/support/environment.js */
import { createWorld, openidOf, report, type World } from '../support/world';
import { copyDocument } from './support/copies';
import { startPhone, type Phone } from './support/phone';
import type { PhonePage } from './support/page';

const MANY = 300;
const KB = 1024;
const STEP = 32 * KB;
const MOST_NODES = 1000;
/** Tickets a stretch. */
const STRETCH = 3;
/** What a drawn stretch measures on this phone, in CSS pixels. */
const HIGH = 900;

let world: World;

beforeAll(async () => {
  world = await createWorld();
  const text = '厨房水槽下面漏水，地上一直有水，拖都拖不干，麻烦尽快安排师傅上门看看';
  const { ticketId } = await world.as('owner')('ticket.submit', report(world, { text }));
  await copyDocument(world.cloud.base, 'tickets', ticketId, MANY);
}, 90_000);
afterAll(() => world.stop());

/** The stretch seen and its neighbours are near the screen, every other one is far, as WeChat would tell them. */
async function look(phone: Phone, page: PhonePage, at: number): Promise<void> {
  for (const [selector, tell] of [...phone.device.watched]) {
    const near = Math.abs(Number(selector.split('-').pop()) - at) <= 1;
    tell({ boundingClientRect: { height: HIGH }, intersectionRect: { height: near ? 100 : 0 } });
  }
  await page.until(() => true, 'drawn');
}

const CASES: ['owner' | 'dispatcher', string][] = [
  ['owner', '/pages/tickets/index'],
  ['dispatcher', '/staff/pages/workbench/index?scope=open'],
];

/** The numbers of the tickets drawn, from the top. */
const drawn = (page: PhonePage): number[] =>
  [...page.text().matchAll(/第 (\d+) 张/g)].map(([, number]) => Number(number));

test.each(CASES)(
  'scrolling through 300 tickets as %s on %s shows every one, draws a few screens of them at most, and little at a time',
  async (who, url) => {
    const phone = startPhone(world.cloud.base, openidOf(who));
    const page = await phone.open(url);
    await page.until(() => drawn(page).length > 0, 'the first ones');
    const first = drawn(page);
    const stretches = () => phone.device.watched.size;
    const seen = new Set<number>();
    let mostNodes = 0;
    // Three stretches at a time: the one in the middle of the screen, and both beside it.
    for (let at = 1; at <= MANY / STRETCH; at += 3) {
      // The last stretch of what is loaded may still be filled up.
      while (at + 2 >= stretches() && stretches() < MANY / STRETCH) {
        const before = stretches();
        if (page.has('#load-more')) await page.tap('#load-more');
        else await page.reachBottom();
        await page.until(() => stretches() > before, 'twenty more');
      }
      await look(phone, page, at);
      drawn(page).forEach((number) => seen.add(number));
      mostNodes = Math.max(mostNodes, page.shape().nodes);
    }
    expect(seen.size).toBe(MANY - 1);
    expect(mostNodes).toBeLessThan(MOST_NODES);
    const last = drawn(page);
    // Back at the top the first ones are there again, in their order.
    await look(phone, page, 0);
    const again = drawn(page);
    expect(again.slice(0, first.length)).toEqual(first);
    expect(again.filter((number) => last.includes(number))).toEqual([]);
    expect(Math.max(...phone.record.setData.map(({ bytes }) => bytes))).toBeLessThanOrEqual(STEP);
    page.close();
  },
  120_000,
);

test('a list behind another page forgets nothing of what was drawn, and is watched again when it is shown', async () => {
  const phone = startPhone(world.cloud.base, openidOf('owner'));
  const page = await phone.open('/pages/tickets/index');
  await page.until(() => page.text().includes(`第 ${MANY} 张`), 'the newest');
  const watched = phone.device.watched.size;
  for (const tell of phone.device.watched.values())
    tell({ boundingClientRect: { height: 0 }, intersectionRect: { height: 0 } });
  expect(page.text()).toContain(`第 ${MANY} 张`);
  await page.hide();
  expect(phone.device.watched.size).toBe(0);
  expect(page.text()).toContain(`第 ${MANY} 张`);
  await page.show();
  await page.until(() => phone.device.watched.size === watched, 'watched again');
  page.close();
}, 30_000);
