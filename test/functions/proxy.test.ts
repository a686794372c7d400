import { createWorld, report, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

describe('a relative reports for the people of the house (P8)', () => {
  test('the reporter and the owner are both told, and both read the ticket', async () => {
    const { ticketId } = await world.as('wife')(
      'ticket.submit',
      report(world, { name: '李四娘', phone: '13800002222', tellOwners: true }),
    );
    await world.as('agent')('notify.deliver', { workflow: 'ticket', id: ticketId });
    for (const who of ['wife', 'owner'] as const) {
      const { items } = await world.as(who)('notify.list-inbox', {});
      expect([who, items.some((message) => message.link.includes(ticketId))]).toEqual([who, true]);
    }
    expect((await world.as('owner')('ticket.get', { ticketId })).following).toBe(true);
    expect((await world.as('wife')('ticket.get', { ticketId })).reporter.mine).toBe(true);
  });

  test('without the wish only the reporter is told', async () => {
    const { ticketId } = await world.as('wife')('ticket.submit', report(world, { name: '李四娘' }));
    await world.as('agent')('notify.deliver', { workflow: 'ticket', id: ticketId });
    const { items } = await world.as('owner')('notify.list-inbox', {});
    expect(items.some((message) => message.link.includes(ticketId))).toBe(false);
  });
});
