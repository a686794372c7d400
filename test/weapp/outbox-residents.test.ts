/** @jest-environment ./test/weapp/support/environment.js */
import { ticketAt } from '../support/journey';
import { createWorld, openidOf, rid, type World } from '../support/world';
import { startPhone, type Phone } from './support/phone';

let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

const SOON = 60_000;
const waiting = (phone: Phone): unknown[] => (phone.stored('outbox') as unknown[] | undefined) ?? [];

/** The resident's own ticket, shown while there was a network, which then goes. */
async function offlineAt(ticketId: string) {
  const phone = startPhone(world.cloud.base, openidOf('owner'));
  const home = await phone.open('/pages/home/index');
  await home.until(() => phone.stored('me') !== undefined, 'known');
  home.close();
  const page = await phone.open(`/pages/ticket/index?id=${ticketId}`);
  await page.until(() => page.has('#headline'), 'shown');
  phone.setOnline(false);
  return { phone, page };
}

describe('what a resident says without network (T24)', () => {
  test(
    'T17, T24: accepting waits, is asked once only, and is sent when the network is back',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'completed');
      const { phone, page } = await offlineAt(ticketId);
      await page.tap('#accept');
      await page.until(() => page.text().includes('确认验收待发送'), 'shown as waiting');
      expect(page.has('#accept')).toBe(false);
      expect(page.has('#object')).toBe(false);
      phone.setOnline(true);
      await page.until(() => page.text('#headline') === '已完成', 'accepted');
      expect(waiting(phone)).toEqual([]);
    },
    SOON,
  );

  test(
    'T18, T24: "not fixed" keeps its words and its photo, outlives the app and can be read in the list',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'completed');
      const before = await offlineAt(ticketId);
      await before.page.tap('#object');
      await before.page.type('#object-text', '还在滴水');
      before.phone.device.toChoose = ['wxfile://tmp/drop.jpg'];
      await before.page.tap('#object-add-photo');
      await before.page.tap('#object-send');
      await before.page.until(() => before.page.text().includes('反馈没修好待发送'), 'kept');
      const phone = before.phone.restart();
      const list = await phone.open('/pages/tickets/index');
      await list.until(() => list.text().includes('还在滴水'), 'listed');
      expect(list.text()).toContain('1 张照片');
      phone.setOnline(true);
      await list.until(() => waiting(phone).length === 0, 'sent');
      const ticket = await world.as('owner')('ticket.get', { ticketId });
      expect(ticket.status).toBe('reopened');
      const said = ticket.timeline.filter(({ type }) => type === 'result-objected');
      expect(said).toHaveLength(1);
      expect(said[0]).toMatchObject({ words: '还在滴水', photos: [expect.stringMatching(/^cloud:/)] });
    },
    SOON,
  );

  test(
    'T21, T24: urging and added facts are sent once each, in order',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'accepted');
      const { phone, page } = await offlineAt(ticketId);
      await page.tap('#urge');
      await page.until(() => page.text().includes('催单待发送'), 'kept');
      expect(page.has('#urge')).toBe(false);
      await page.tap('#add-facts');
      await page.type('#facts-text', '现在漏得更大了');
      await page.tap('#facts-send');
      await page.until(() => page.text().includes('补充说明待发送'), 'kept, too');
      phone.setOnline(true);
      await page.until(() => waiting(phone).length === 0, 'sent');
      const { timeline, urgeCount } = await world.as('owner')('ticket.get', { ticketId });
      expect(urgeCount).toBe(1);
      expect(timeline.map(({ type }) => type).slice(-2)).toEqual(['urged', 'facts-added']);
    },
    SOON,
  );

  test(
    'T15, T24: a yes to a price that was changed meanwhile is not a yes to the new one, and says so',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'on-site');
      const line = { kind: 'labour' as const, name: '更换龙头', quantity: 1, unit: '次', unitCents: 8_000 };
      const technician = world.as('plumber');
      await technician('ticket.diagnose', {
        ...{ ticketId, requestId: rid(), diagnosis: '龙头碎裂', photos: [] },
        ...{ responsibility: 'owner', chargeable: true },
      });
      await technician('ticket.quote', { ticketId, requestId: rid(), lines: [line] });
      const { phone, page } = await offlineAt(ticketId);
      await page.tap('#accept-quote');
      await page.tap('#dialog-yes');
      await page.until(() => page.text().includes('接受报价待发送'), 'kept');
      const dearer = { ...line, unitCents: 9_900 };
      await technician('ticket.quote', { ticketId, requestId: rid(), lines: [dearer] });
      phone.setOnline(true);
      await page.until(() => page.text().includes('报价已更新或过期，请看最新的报价'), 'explained');
      const { quote, agreedCents } = await technician('ticket.get', { ticketId });
      expect({ state: quote?.state, agreedCents }).toEqual({ state: 'offered', agreedCents: null });
      await page.tap('#waiting-drop');
      await page.until(() => page.has('#accept-quote'), 'asked about the new price');
      await page.tap('#accept-quote');
      await page.tap('#dialog-yes');
      await page.until(() => page.text('#quote').includes('已接受'), 'accepted');
      expect((await technician('ticket.get', { ticketId })).agreedCents).toBe(9_900);
    },
    SOON,
  );

  test(
    'T17, T24: a signature drawn without network is kept with the acceptance',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'completed');
      const { phone, page } = await offlineAt(ticketId);
      await page.tap('#sign');
      await page.draw('#resident-signature');
      await page.until(() => phone.device.strokes > 0, 'drawn');
      await page.tap('#sign-send');
      await page.until(() => page.text().includes('确认验收待发送'), 'kept');
      phone.setOnline(true);
      await page.until(() => page.text('#headline') === '已完成', 'accepted');
      const { completion } = await world.as('owner')('ticket.get', { ticketId });
      expect(completion?.signature).toMatch(/\/signatures\//);
    },
    SOON,
  );
});
