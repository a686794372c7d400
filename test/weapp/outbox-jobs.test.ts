/** @jest-environment ./test/weapp/support/environment.js */
import { ticketAt } from '../support/journey';
import { createWorld, openidOf, rid, type World } from '../support/world';
import { startPhone, type Phone } from './support/phone';

let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

// Several forms, one after the other, on a machine that may be busy.
const SOON = 120_000;
const KEPT = '已存在手机里';
const waiting = (phone: Phone): unknown[] => (phone.stored('outbox') as unknown[] | undefined) ?? [];
const plumber = (): Phone => startPhone(world.cloud.base, openidOf('plumber'));

/** The ticket on the technician's phone, looked at while there was a network, which then goes. */
async function offlineAt(phone: Phone, ticketId: string) {
  const page = await phone.open(`/staff/pages/ticket/index?id=${ticketId}`);
  await page.until(() => page.has('#place'), 'shown');
  phone.setOnline(false);
  return page;
}

/** A job anybody may grab, on the workbench of a technician who then loses the network and taps it. */
async function grabbed(phone: Phone) {
  const { id: ticketId } = await ticketAt(world, 'triaged');
  await world.as('dispatcher')('ticket.offer', { ticketId, requestId: rid() });
  const bench = await phone.open('/staff/pages/workbench/index?scope=pool');
  await bench.until(() => bench.has(`#accept-job-${ticketId}`), 'offered');
  phone.setOnline(false);
  await bench.tap(`#accept-job-${ticketId}`);
  await bench.until(() => bench.text().includes('联网后才知道是否抢到'), 'told that nobody knows yet');
  expect(bench.has(`#accept-job-${ticketId}`)).toBe(false);
  return { ticketId, bench };
}

describe('taking a job without network (T9, T24)', () => {
  test(
    'T9, T24: a grab that waited is theirs when nobody was faster',
    async () => {
      const phone = plumber();
      const { ticketId, bench } = await grabbed(phone);
      phone.setOnline(true);
      await bench.until(() => waiting(phone).length === 0, 'sent');
      const ticket = await world.as('plumber')('ticket.get', { ticketId });
      expect(ticket).toMatchObject({ status: 'accepted', assignee: { mine: true } });
    },
    SOON,
  );

  test(
    'T9, T24: when somebody was faster it says who, politely, and goes with one tap',
    async () => {
      const phone = plumber();
      const { ticketId, bench } = await grabbed(phone);
      await world.as('electrician')('ticket.accept-job', { ticketId, requestId: rid() });
      phone.setOnline(true);
      await bench.until(() => bench.text().includes('这单已由周师傅接走'), 'explained');
      const [{ input }] = waiting(phone) as [{ input: { requestId: string } }];
      await bench.tap(`#stuck-${input.requestId}`);
      expect(waiting(phone)).toEqual([]);
      expect(bench.text()).not.toContain('接走');
    },
    SOON,
  );

  test(
    'T10, T24: a job that was given can be taken and called about in the cellar, both sent in order',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'assigned');
      const phone = plumber();
      const page = await offlineAt(phone, ticketId);
      await page.tap('#do-accept-job');
      await page.until(() => page.text().includes('接单待发送'), 'kept');
      const form = await phone.open(`/staff/pages/step/index?id=${ticketId}&do=contact`);
      await form.type('#input-note', '下午三点上门');
      await form.tap('#submit');
      await form.until(() => form.text().includes(KEPT), 'kept, too');
      form.close();
      phone.setOnline(true);
      await page.until(() => waiting(phone).length === 0, 'sent');
      const { timeline } = await world.as('plumber')('ticket.get', { ticketId });
      expect(timeline.map(({ type }) => type).slice(-2)).toEqual(['job-accepted', 'contacted']);
    },
    SOON,
  );
});

describe('prices, plans and signatures without network (T24)', () => {
  test(
    'T15, T24: a price written without network reaches the resident once',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'on-site');
      await world.as('plumber')('ticket.diagnose', {
        ...{ ticketId, requestId: rid(), diagnosis: '龙头碎裂', photos: [] },
        ...{ responsibility: 'owner', chargeable: true },
      });
      const phone = plumber();
      const page = await offlineAt(phone, ticketId);
      const form = await phone.open(`/staff/pages/step/index?id=${ticketId}&do=quote`);
      await form.type('#line-0-name', '更换龙头');
      await form.type('#line-0-yuan', '80');
      await form.tap('#submit');
      await form.until(() => form.text().includes(KEPT), 'kept');
      form.close();
      await page.until(() => page.text().includes('给业主报价待发送'), 'shown as waiting');
      phone.setOnline(true);
      await page.until(() => waiting(phone).length === 0, 'sent');
      const { quote, timeline } = await world.as('owner')('ticket.get', { ticketId });
      expect(quote).toMatchObject({ version: 1, totalCents: 8_000, state: 'offered' });
      expect(timeline.filter(({ type }) => type === 'quoted')).toHaveLength(1);
    },
    SOON,
  );

  test(
    'T17, T24: the end of the work and the signature below it wait together; the record says when it was done',
    async () => {
      // Nothing dangerous: the reminders of an emergency plan would ring in the middle of what follows.
      const { id: ticketId } = await ticketAt(world, 'repairing', { text: '厨房水龙头一直滴水' });
      // And what the alarm clock looks up about a new ticket it looks up now; the phone learns of more than a minute's difference.
      await world.cloud.advance('2m');
      const phone = plumber();
      const page = await offlineAt(phone, ticketId);
      const form = await phone.open(`/staff/pages/step/index?id=${ticketId}&do=complete`);
      await form.type('#input-summary', '已更换角阀，试水不漏');
      phone.device.toChoose = ['wxfile://tmp/after.jpg'];
      await form.tap('#add-photos-after');
      await form.tap('#submit');
      await form.until(() => form.text().includes(KEPT), 'kept');
      form.close();
      const sign = await phone.open(`/staff/pages/sign/index?id=${ticketId}`);
      await sign.until(() => sign.text().includes('已更换角阀，试水不漏'), 'what is signed can be read');
      await sign.until(() => phone.device.pads > 0, 'the pad open');
      await sign.draw('#signature-pad');
      await sign.tap('#submit');
      await sign.until(() => sign.text().includes(KEPT), 'the signature kept');
      sign.close();
      expect(page.text()).toMatch(/提交完工待发送[\s\S]*业主现场签字待发送/);

      const written = await world.cloud.now();
      await world.cloud.advance('40m');
      phone.setOnline(true);
      await page.until(() => waiting(phone).length === 0, 'sent');
      const ticket = await world.as('owner')('ticket.get', { ticketId });
      expect(ticket.status).toBe('closed');
      expect(ticket.completion?.signature).toMatch(/\/signatures\//);
      const done = ticket.timeline.find(({ type }) => type === 'completed');
      expect(done?.at).toBeLessThanOrEqual(written);
      expect((done?.late?.sentAt ?? 0) - (done?.late?.doneAt ?? 0)).toBeGreaterThan(39 * 60_000);
      await page.until(() => page.text().includes('补传'), 'staff read that it came late');
    },
    SOON,
  );

  test(
    'T20, T24: an emergency plan is started and ticked off without network, and it is said that nobody hears of it yet',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'submitted', { text: '水管爆了，水喷出来了' });
      const phone = plumber();
      const page = await offlineAt(phone, ticketId);
      await page.tap('#start-plan');
      await page.until(() => page.text().includes('请先打电话通知'), 'said');
      const { plan } = await world.as('agent')('ticket.get', { ticketId });
      const first = plan?.steps[0];
      await page.tap(`#plan-${first?.id ?? ''}`);
      await page.tap('#dialog-yes');
      await page.until(() => page.text('#plan').includes('待发送'), 'ticked, not sent yet');
      expect(page.text()).toMatch(/启动应急预案待发送[\s\S]*应急步骤待发送/);
      phone.setOnline(true);
      await page.until(() => waiting(phone).length === 0, 'sent');
      const after = (await world.as('agent')('ticket.get', { ticketId })).plan;
      expect(after?.startedBy).toBe('孙师傅');
      expect(after?.steps[0]).toMatchObject({ doneBy: '孙师傅' });
    },
    SOON,
  );
});
