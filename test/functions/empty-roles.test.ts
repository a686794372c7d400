import { connectSdk } from '../support/sdk';
import { createWorld, report, type Who, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  // Minutes instead of hours, and an emergency, so that the time of day does not matter.
  const policy = {
    clocks: { emergency: { respondMinutes: 2 } },
    escalation: {
      emergency: [
        { role: 'assignee' as const, afterMinutes: 0 },
        { role: 'vendor' as const, afterMinutes: 1 },
      ],
    },
  };
  world = await createWorld({ policy });
}, 60_000);
afterAll(() => world.stop());

async function escalated(who: Who, docId: string): Promise<string[]> {
  const inbox = connectSdk(world.cloud.base).database().collection('inbox');
  const { data } = (await inbox
    .where({ docId, to: world.idOf(who), kind: 'escalated' })
    .get()) as unknown as {
    data: { body: string }[];
  };
  return data.map(({ body }) => body);
}

test('T12, N3: a broken promise that climbs to a role nobody has here reaches the manager instead of an empty room', async () => {
  const { ticketId } = await world.as('owner')('ticket.submit', report(world, { text: '总闸打火冒烟' }));
  const { classification } = await world.as('agent')('ticket.get', { ticketId });
  expect(classification.urgency).toBe('emergency');
  await world.cloud.advance('5m');
  expect(await escalated('manager', ticketId)).toEqual([expect.stringContaining('请求外包支援')]);
  // The first rung went to the desk, as ever.
  expect(await escalated('agent', ticketId)).toHaveLength(1);
  expect(await escalated('outsider', ticketId)).toEqual([]);
}, 60_000);
