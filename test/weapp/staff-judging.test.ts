/** @jest-environment ./test/weapp/support/environment.js */
import { ticketAt } from '../support/journey';
import { createWorld, openidOf, rid, type World } from '../support/world';
import { startPhone } from './support/phone';

let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

const SOON = 60_000;

/** The form of a step on the phone of somebody of the staff. */
async function formOf(who: 'agent' | 'dispatcher' | 'plumber', ticketId: string, step: string) {
  const phone = startPhone(world.cloud.base, openidOf(who));
  const form = await phone.open(`/staff/pages/step/index?id=${ticketId}&do=${step}`);
  await form.until(() => form.has('#submit'), `the form of ${step}`);
  return { phone, form };
}

const seen = (ticketId: string) => world.as('agent')('ticket.get', { ticketId });

describe('what it is, judged by a person (T4, T5)', () => {
  test(
    'T4, T5: the desk confirms with another urgency, and only with a reason',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'submitted');
      const { form } = await formOf('agent', ticketId, 'review');
      await form.tap('#urgency-renovation');
      await form.tap('#submit');
      expect(form.text()).toContain('请写明修改的原因');
      expect((await seen(ticketId)).status).toBe('submitted');
      await form.type('#input-reason', '业主说是装修改造');
      await form.tap('#submit');
      await form.until(() => form.text().includes('已受理'), 'told that it is done');
      expect(await seen(ticketId)).toMatchObject({
        status: 'triaged',
        classification: { urgency: 'renovation' },
      });
    },
    SOON,
  );

  test(
    'T5, T7: whoever has the job corrects its class with a reason that the resident reads; nothing changed is refused in words',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'on-site');
      const { form } = await formOf('plumber', ticketId, 'change-classification');
      await form.type('#input-reason', '水已经漫到电箱');
      await form.tap('#submit');
      expect(form.text()).toContain('还没有改动');
      await form.tap('#urgency-emergency');
      await form.tap('#fault-burst_pipe');
      await form.tap('#plan-flooding');
      await form.tap('#submit');
      await form.until(() => form.text().includes('已更正'), 'told that it is done');
      const ticket = await world.as('owner')('ticket.get', { ticketId });
      expect(ticket.classification).toMatchObject({
        ...{ fault: 'burst_pipe', urgency: 'emergency', plan: 'flooding' },
      });
      expect(ticket.timeline.find(({ type }) => type === 'reclassified')?.words).toBe('水已经漫到电箱');
    },
    SOON,
  );

  test(
    'T5: a technician who makes it less urgent is refused in words, with everything kept',
    async () => {
      const { id: ticketId, classification } = await ticketAt(world, 'on-site');
      const { form } = await formOf('plumber', ticketId, 'change-classification');
      await form.tap('#urgency-renovation');
      await form.type('#input-reason', '没有那么急');
      await form.tap('#submit');
      await form.until(() => form.text().includes('您没有权限'), 'refused');
      expect(form.has('#submit')).toBe(true);
      expect((await seen(ticketId)).classification).toEqual(classification);
    },
    SOON,
  );

  test(
    'T5: another category asks for its fault before it is sent',
    async () => {
      const { id: ticketId } = await ticketAt(world, 'assigned');
      const { form } = await formOf('dispatcher', ticketId, 'change-classification');
      await form.tap('#category-equipment');
      await form.type('#input-reason', '现场查看是电梯');
      await form.tap('#submit');
      expect(form.text()).toContain('请选择故障');
      await form.tap('#fault-lift');
      await form.tap('#submit');
      await form.until(() => form.text().includes('已更正'), 'told that it is done');
      expect((await seen(ticketId)).classification).toMatchObject({ category: 'equipment', fault: 'lift' });
    },
    SOON,
  );
});

describe('a date agreed with the resident (T7)', () => {
  async function renovating() {
    const { id: ticketId, classification } = await ticketAt(world, 'submitted');
    await world.as('agent')('ticket.review', {
      ...{ ticketId, requestId: rid(), reason: '装修改造' },
      classification: { ...classification, urgency: 'renovation' },
    });
    return ticketId;
  }

  test(
    'T7: chosen with one tap and a word about how, it is the promise that the resident reads from then on',
    async () => {
      const ticketId = await renovating();
      const { form } = await formOf('agent', ticketId, 'agree-date');
      await form.tap('#submit');
      expect(form.text()).toContain('请选择商定的日期');
      await form.tap('#finish-by-days14');
      await form.type('#input-note', '电话里与业主商定');
      await form.tap('#submit');
      await form.until(() => form.text().includes('已约定'), 'told that it is done');
      const ticket = await world.as('owner')('ticket.get', { ticketId });
      expect(ticket.agreedFinishBy).toBeGreaterThan((await world.cloud.now()) + 13 * 86_400_000);
      expect(ticket.clocks.resolve.dueAt).toBe(ticket.agreedFinishBy);
    },
    SOON,
  );

  test(
    'T7: what was broken before the date was sent is refused in words, and stays broken',
    async () => {
      const ticketId = await renovating();
      const { form } = await formOf('agent', ticketId, 'agree-date');
      await form.tap('#finish-by-days30');
      await form.type('#input-note', '电话里与业主商定');
      await world.cloud.advance('480h');
      await form.tap('#submit');
      await form.until(() => form.text().includes('已经过了可以操作的时间'), 'refused');
      expect((await seen(ticketId)).agreedFinishBy).toBeNull();
    },
    SOON,
  );
});
