/** @jest-environment ./test/weapp/support/environment.js */
import { createWorld, openidOf, report, type World } from '../support/world';
import { startPhone, type Phone } from './support/phone';

const KB = 1024;
const FIRST_SCREEN = 32 * KB;
const SCORED_SINGLE = 256 * KB;

let world: World;
let phone: Phone;

beforeAll(async () => {
  world = await createWorld();
  const submit = world.as('owner');
  for (let n = 0; n < 20; n += 1) {
    const text = `第 ${n + 1} 次：厨房水槽下面漏水，地上一直有水，拖都拖不干，麻烦尽快安排师傅上门看看，谢谢`;
    await submit('ticket.submit', report(world, { text }));
  }
  phone = startPhone(world.cloud.base, openidOf('owner'));
}, 60_000);
afterAll(() => world.stop());

/** Bytes of setData from opening a page until its data are on the screen. */
async function firstScreen(url: string, sign: string): Promise<number> {
  const before = phone.record.setData.length;
  const page = await phone.open(url);
  await page.until(() => page.text().includes(sign), `showing ${sign}`);
  const steps = phone.record.setData.slice(before).map(({ bytes }) => bytes);
  expect(Math.max(...steps)).toBeLessThanOrEqual(SCORED_SINGLE);
  page.close();
  return steps.reduce((sum, bytes) => sum + bytes, 0);
}

describe('what travels to the screen', () => {
  test.each([
    ['my tickets, 20 of them', '/pages/tickets/index', '第 20 次'],
    ['home', '/pages/home/index', '第 20 次'],
    ['inbox, 20 messages', '/pages/inbox/index', '报修已收到'],
    ['a new report', '/pages/report/index', '1栋1单元'],
  ])(
    '%s: at most 32 KB of setData until the first screen stands',
    async (_name, url, sign) => {
      const bytes = await firstScreen(url, sign);
      expect(bytes).toBeLessThanOrEqual(FIRST_SCREEN);
    },
    30_000,
  );
});
