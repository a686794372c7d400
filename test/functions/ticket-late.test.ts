import { ticketAt } from '../support/journey';
import { refusalOf } from '../support/refusal';
import { createWorld, rid, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

const MINUTE = 60_000;
const usual = { text: '卫生间水龙头有点滴水', urgency: 'normal' };

/** The job, accepted; then so long a time without network. */
async function silentFor(time: string, more: Record<string, unknown> = usual) {
  const { id: ticketId } = await ticketAt(world, 'accepted', more);
  const written = (await world.cloud.now()) + MINUTE;
  await world.cloud.advance(time);
  return { ticketId, written };
}

const lastOf = async (ticketId: string) =>
  (await world.as('agent')('ticket.get', { ticketId })).timeline.pop();

describe('a step that waited for the network (T24)', () => {
  test('T13, T24: counts from when it was done, and staff read that it was sent later', async () => {
    const { ticketId, written } = await silentFor('20m');
    const step = { ticketId, requestId: rid(), permission: true, doneAt: written };
    const arrived = await world.as('plumber')('ticket.arrive', step);
    expect(arrived.timeline.pop()).toMatchObject({ type: 'arrived', at: written, late: { doneAt: written } });
    const told = await lastOf(ticketId);
    expect((told?.late?.sentAt ?? 0) - written).toBeGreaterThan(18 * MINUTE);
    // Sent again because the answer was lost: still one arrival, at the same time.
    const again = await world.as('plumber')('ticket.arrive', step);
    expect(again.timeline.filter(({ type }) => type === 'arrived')).toHaveLength(1);
  }, 60_000);

  test('T24: a phone that is ahead of the service is not believed, and one that says nonsense is refused at the field', async () => {
    const { ticketId } = await silentFor('5m');
    const now = await world.cloud.now();
    const step = { ticketId, note: '约好了' };
    const ahead = { ...step, requestId: rid(), doneAt: now + 30 * MINUTE };
    const called = (await world.as('plumber')('ticket.contact', ahead)).timeline.pop();
    expect(called?.at).toBeLessThan(now + MINUTE);
    expect(called?.late).toBeUndefined();
    const nonsense = { ...step, requestId: rid(), doneAt: 'gestern' as unknown as number };
    expect(await refusalOf(world.as('plumber')('ticket.contact', nonsense))).toMatchObject({
      ...{ refused: 'invalid-input', field: 'doneAt' },
    });
  }, 60_000);

  test('T7, T12, T24: a promise that fell due while the phone was silent stays broken, whatever the phone says', async () => {
    const { ticketId, written } = await silentFor('3h', { text: '水管爆了，水喷得到处都是' });
    const before = await world.as('agent')('ticket.get', { ticketId });
    expect(before.classification.urgency).toBe('emergency');
    const step = { ticketId, requestId: rid(), note: '电话联系过', doneAt: written };
    const called = await world.as('plumber')('ticket.contact', step);
    expect(called.clocks.respond.state).toBe('breached');
    const event = called.timeline.pop();
    expect(event).toMatchObject({ type: 'contacted', late: { doneAt: written } });
    expect(event?.at).toBe(event?.late?.sentAt);
  }, 60_000);
});
