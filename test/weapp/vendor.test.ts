/** @jest-environment ./test/weapp/support/environment.js */
import { ticketAt } from '../support/journey';
import { createWorld, openidOf, rid, type World } from '../support/world';
import { startPhone, type Phone } from './support/phone';

let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

const step = (ticketId: string) => ({ ticketId, requestId: rid() });

async function linked(): Promise<{ ticketId: string; token: string }> {
  const { id: ticketId } = await ticketAt(world, 'triaged');
  const { token } = await world.as('dispatcher')('ticket.vendor-link', {
    ...step(ticketId),
    vendor: { name: '安捷管道 李工', phone: '13711112222' },
  });
  return { ticketId, token };
}

const linkOf = (token: string): string => `/pages/vendor/index?t=${token}`;

/** Somebody nobody knows, whose phone was just handed the link. */
const stranger = (): Phone => startPhone(world.cloud.base, openidOf('stranger'));

describe('a contractor without an account (T23)', () => {
  test('T23: the dispatcher hands the job over by name and phone and gets a link to share and to copy', async () => {
    const { id: ticketId } = await ticketAt(world, 'triaged');
    const phone = startPhone(world.cloud.base, openidOf('dispatcher'));
    const page = await phone.open(`/staff/pages/vendor-link/index?id=${ticketId}`);
    await page.until(() => page.has('#make-link'), 'asked who');
    await page.tap('#make-link');
    expect(page.text()).toContain('请填写单位或师傅的称呼');
    await page.type('#vendor-name', '安捷管道 李工');
    await page.type('#vendor-phone', '13711112222');
    await page.tap('#make-link');
    await page.until(() => page.has('#link-address'), 'made');
    expect(page.has('#share-link')).toBe(true);
    await page.tap('#copy-link');
    expect(phone.device.clipboard).toMatch(/^\/pages\/vendor\/index\?t=.{30,}/);
    expect((await world.as('dispatcher')('ticket.get', { ticketId })).assigneeAlias).toBe('安捷管道 李工');
    await page.tap('#revoke-link');
    await page.tap('#dialog-yes');
    await page.until(() => !page.has('#link-address'), 'revoked');
    const revoked = await stranger().open(phone.device.clipboard);
    await revoked.until(() => revoked.text().includes('这个链接已经失效'), 'told kindly');
  }, 60_000);

  test('T23, P4, T13: whoever holds the link accepts, comes and finishes with photos, and never reads the resident’s name', async () => {
    const { ticketId, token } = await linked();
    const phone = stranger();
    const page = await phone.open(linkOf(token));
    await page.until(() => page.has('#accept'), 'the order shown');
    expect(page.text()).not.toMatch(/张三丰|13800001111|0101室/);
    await page.tap('#accept');
    await page.until(() => page.has('#arrive'), 'accepted');
    expect(page.text('#place')).toContain('0101室');
    await page.tap('#arrive');
    await page.tap('#arrive-enter');
    await page.until(() => page.has('#done-send'), 'on site');
    await page.type('#done-text', '更换接头一只，试水无渗漏');
    await page.tap('#done-send');
    expect(page.text()).toContain('还差 3 张照片');
    for (const phase of ['before', 'after']) {
      phone.device.toChoose = ['a', 'b', 'c'].map((name) => `wxfile://tmp/${phase}-${name}.jpg`);
      await page.tap(`#add-${phase}`);
    }
    await page.until(() => !/\d+%|等待上传/.test(page.text()), 'uploaded');
    await page.tap('#done-send');
    await page.until(() => page.has('#order-done'), 'thanked');
    const ticket = await world.as('owner')('ticket.get', { ticketId });
    expect(ticket).toMatchObject({
      status: 'completed',
      completion: { summary: '更换接头一只，试水无渗漏', fixerAlias: '安捷管道 李工' },
    });
    page.close();
  }, 60_000);

  test('T23: declining asks why and gives the job back to the desk', async () => {
    const { ticketId, token } = await linked();
    const page = await stranger().open(linkOf(token));
    await page.until(() => page.has('#decline'), 'the order shown');
    await page.tap('#decline');
    await page.type('#decline-text', '今天排满了');
    await page.tap('#decline-send');
    await page.until(() => page.text().includes('工单已退回物业'), 'over for this link');
    expect((await world.as('dispatcher')('ticket.get', { ticketId })).assigneeAlias).toBeNull();
    page.close();
  }, 60_000);

  test('T23: a forged link opens nothing and says so', async () => {
    const { token } = await linked();
    const page = await stranger().open(linkOf(`${token.slice(0, -6)}AAAAAA`));
    await page.until(() => page.text().includes('这个链接打不开'), 'refused');
    page.close();
  }, 60_000);
});
