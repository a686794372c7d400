// What a ticket wants to know is answered by the alarm clock, never while a person waits (T9, T22).
import { stepCosts } from '../support/costs';
import { ticketAt } from '../support/journey';
import { createWorld, type World } from '../support/world';

describe('the alarm clock answers', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld({ policy: { dispatch: { mode: 'auto' } } });
  }, 60_000);
  afterAll(() => world.stop());

  it('T9: a judged report is assigned by itself, with the reasons on record', async () => {
    const fault = 'water_leak' as const;
    const { id: ticketId } = await ticketAt(world, 'triaged', { fault });
    await world.cloud.advance('40s');
    const view = await world.as('dispatcher')('ticket.get', { ticketId });
    expect(view).toMatchObject({ status: 'assigned', assigneeAlias: '孙师傅' });
    expect(view.timeline.at(-1)).toMatchObject({
      role: 'system',
      words: expect.stringContaining('擅长水电急修'),
    });
  }, 60_000);

  it('T22: the same fault at the same place is marked a repeat, for staff', async () => {
    const fault = 'lock' as const;
    const first = await ticketAt(world, 'closed', { fault });
    const second = await ticketAt(world, 'submitted', { fault });
    await world.cloud.advance('40s');
    const view = await world.as('agent')('ticket.get', { ticketId: second.id });
    expect(view).toMatchObject({ repeat: true, repeatOf: { id: first.id, number: first.number } });
    expect(await world.as('owner')('ticket.get', { ticketId: second.id })).toMatchObject({ repeatOf: null });
  }, 60_000);

  it('no query of these went without an index', async () => {
    expect((await stepCosts(world)).unindexed).toEqual([]);
  });
});
