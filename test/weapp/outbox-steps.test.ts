/** @jest-environment ./test/weapp/support/environment.js */
import { ticketAt } from '../support/journey';
import { createWorld, openidOf, rid, type World } from '../support/world';
import { badNetwork } from './support/bad-network';
import { startPhone, type Phone } from './support/phone';

let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

const SOON = 60_000;

/** A technician who has looked at the job while there was a network, and now goes down into the cellar. */
async function inTheCellar(phone: Phone, ticketId: string): Promise<void> {
  const page = await phone.open(`/staff/pages/ticket/index?id=${ticketId}`);
  await page.until(() => page.has('#place'), 'shown');
  page.close();
  phone.setOnline(false);
}

/** Opens the form of a step, has it filled in, sends it, and waits to be told that it is kept. */
async function write(
  phone: Phone,
  ticketId: string,
  step: string,
  fill: Record<string, string>,
): Promise<void> {
  const form = await phone.open(`/staff/pages/step/index?id=${ticketId}&do=${step}`);
  await form.until((page) => page.has('#submit'), `the form of ${step}`);
  for (const [field, words] of Object.entries(fill)) await form.type(field, words);
  if (phone.device.toChoose.length > 0) await form.tap('#add-photos');
  if (step === 'arrive') await form.tap('#permission');
  await form.tap('#submit');
  // When the network is there after all, it is sent before anybody has read that it was kept.
  await form.until((page) => /已存在手机里|离线时的操作已发送/.test(page.text()), 'kept');
  form.close();
}

const waiting = (phone: Phone): unknown[] => (phone.stored('outbox') as unknown[] | undefined) ?? [];

describe('the steps of a job without network (T24)', () => {
  test(
    'T24: arrival and diagnosis with photos wait, outlive the app, and are sent once and in order when the network is back',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'accepted');
      const before = startPhone(world.cloud.base, openidOf('plumber'));
      await inTheCellar(before, ticketId);
      await write(before, ticketId, 'arrive', {});
      before.device.toChoose = ['wxfile://tmp/a.jpg', 'wxfile://tmp/b.jpg', 'wxfile://tmp/c.jpg'];
      // The next step can be written although the service does not know of the one before.
      await write(before, ticketId, 'diagnose', { '#input-diagnosis': '阀芯老化，关不严' });
      expect((await world.as('plumber')('ticket.get', { ticketId })).status).toBe('accepted');

      const phone = before.restart();
      const page = await phone.open(`/staff/pages/ticket/index?id=${ticketId}`);
      await page.until(() => page.text().includes('阀芯老化，关不严'), 'shown as waiting');
      expect(page.text()).toMatch(/到场签到待发送[\s\S]*现场诊断待发送[\s\S]*3 张照片/);
      phone.setOnline(true);
      await page.until(() => waiting(phone).length === 0, 'sent');

      const ticket = await world.as('plumber')('ticket.get', { ticketId });
      expect(ticket.status).toBe('repairing');
      const done = ticket.timeline.filter(({ type }) => type === 'arrived' || type === 'diagnosed');
      expect(done.map(({ type }) => type)).toEqual(['arrived', 'diagnosed']);
      expect(done[1]).toMatchObject({ words: expect.stringContaining('阀芯老化') as string });
      expect(new Set(done[1]?.photos).size).toBe(3);
      await page.until(() => !page.has('#waiting-send'), 'no longer shown as waiting');
    },
    SOON,
  );

  test(
    'T24: a step whose answer was lost waits and is not done twice',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'repairing');
      const network = badNetwork();
      const phone = startPhone(world.cloud.base, openidOf('plumber'), network.fetch);
      network.loseAnswerOf('note-progress');
      await write(phone, ticketId, 'note-progress', { '#input-note': '正在换阀芯' });
      const page = await phone.open(`/staff/pages/ticket/index?id=${ticketId}`);
      await page.until(() => waiting(phone).length === 0, 'sent again');
      const { timeline } = await world.as('plumber')('ticket.get', { ticketId });
      expect(timeline.filter(({ words }) => words === '正在换阀芯')).toHaveLength(1);
    },
    SOON,
  );

  test(
    'T24: when the ticket has moved on, the reason is said, the words are kept and can be written again',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'accepted');
      const phone = startPhone(world.cloud.base, openidOf('plumber'));
      await inTheCellar(phone, ticketId);
      await write(phone, ticketId, 'note-progress', { '#input-note': '正在车库取水管' });
      await world.as('owner')('ticket.cancel', { ticketId, requestId: rid(), reason: '自己修好了' });
      const page = await phone.open(`/staff/pages/ticket/index?id=${ticketId}`);
      await page.until(() => page.has('#waiting-send'), 'shown as waiting');
      phone.setOnline(true);
      await page.until(() => page.text().includes('没有发送成功：工单这时已经是「已取消」'), 'explained');
      expect(page.text()).toContain('正在车库取水管');
      await page.tap('#waiting-redo');
      const form = await phone.follow();
      await form.until(() => form.has('#input-note'), 'the form again');
      expect(JSON.stringify(phone.stored(`staff-draft:${ticketId}:note-progress`))).toContain(
        '正在车库取水管',
      );
      expect(waiting(phone)).toEqual([]);
    },
    SOON,
  );

  test(
    'T24: a step never overtakes one that could not be sent; giving that up lets the others decide for themselves',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'accepted');
      const phone = startPhone(world.cloud.base, openidOf('plumber'));
      await inTheCellar(phone, ticketId);
      await write(phone, ticketId, 'arrive', {});
      await write(phone, ticketId, 'note-progress', { '#input-note': '已经到楼下' });
      // The resident names another time on the phone, and the desk lets the job wait: arriving ends no wait of somebody else's.
      await world.as('owner')('ticket.cancel', { ticketId, requestId: rid(), reason: '自己修好了' });
      const page = await phone.open(`/staff/pages/ticket/index?id=${ticketId}`);
      phone.setOnline(true);
      await page.until(() => page.text().includes('等前面一条处理好再发送'), 'held back');
      expect(waiting(phone)).toHaveLength(2);
      await page.tap('#waiting-drop');
      await page.until(() => !page.text().includes('到场签到发送失败'), 'gone from sight');
      await page.tap('#undo');
      await page.until(() => page.text().includes('到场签到发送失败'), 'taken back to its place');
      expect(waiting(phone)).toHaveLength(2);
      await page.tap('#waiting-drop');
      await page.until(() => page.text().includes('更新进展发送失败'), 'the next one tried');
      await page.tap('#waiting-drop');
      await page.until(() => waiting(phone).length === 0, 'both deleted');
    },
    SOON,
  );

  test(
    'T24, T13: a tap on the workbench without network is kept too, and the card says so',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'accepted', {
        place: { kind: 'spot', scene: world.scene('s01') },
        channel: 'qr',
        text: '大堂的灯一直在闪',
      });
      const phone = startPhone(world.cloud.base, openidOf('plumber'));
      const bench = await phone.open('/staff/pages/workbench/index?scope=mine');
      await bench.until(() => bench.has(`#arrive-${ticketId}`), 'the job listed');
      phone.setOnline(false);
      await bench.tap(`#arrive-${ticketId}`);
      await bench.until(() => bench.has('#waiting-steps'), 'kept');
      expect(bench.text('#waiting-steps')).toContain('1 步待发送');
      expect(bench.has(`#diagnose-${ticketId}`)).toBe(true);
      phone.setOnline(true);
      await bench.until(() => waiting(phone).length === 0, 'sent');
      expect((await world.as('plumber')('ticket.get', { ticketId })).status).toBe('on-site');
    },
    SOON,
  );
});
