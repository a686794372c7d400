import { RefusalError } from '@/api/errors';
import type { TicketView } from '@/contract/views';
import { ticketAt } from '../support/journey';
import { refusalOf } from '../support/refusal';
import { createWorld, report, rid, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

describe('two people at once', () => {
  test('T9: two technicians grab the same job 200 times: one wins each time, the other learns politely who has it', async () => {
    const agent = world.as('agent');
    const owner = world.as('owner');
    const outcomes: string[] = [];
    for (let round = 0; round < 200; round += 1) {
      const { ticketId } = await owner('ticket.submit', report(world));
      const { classification } = await agent('ticket.get', { ticketId });
      await agent('ticket.review', { ticketId, requestId: rid(), classification });
      await agent('ticket.offer', { ticketId, requestId: rid() });
      const tries = await Promise.allSettled(
        (['plumber', 'electrician'] as const).map((who) =>
          world.as(who)('ticket.accept-job', { ticketId, requestId: rid() }),
        ),
      );
      const won = tries.filter((one) => one.status === 'fulfilled');
      const lost = tries.filter((one) => one.status === 'rejected');
      const winner = won[0]?.status === 'fulfilled' ? (won[0].value as TicketView).assignee?.alias : null;
      const reason: unknown = lost[0]?.status === 'rejected' ? lost[0].reason : null;
      const refused = reason instanceof RefusalError ? reason.refusal.refused : String(reason);
      outcomes.push(`${won.length} won, ${refused}`);
      const { assignee, status } = await agent('ticket.get', { ticketId });
      expect({ alias: assignee?.alias, status }).toEqual({ alias: winner, status: 'accepted' });
    }
    expect(new Set(outcomes)).toEqual(new Set(['1 won, already-taken']));
  }, 240_000);

  test('T24: a step whose answer was lost is answered again, though it took the job away; to the same person only', async () => {
    const { id: ticketId } = await ticketAt(world, 'assigned');
    const giveBack = { ticketId, requestId: rid(), reason: '走不开' };
    const first = await world.as('plumber')('ticket.decline-job', giveBack);
    expect(await world.as('plumber')('ticket.decline-job', giveBack)).toEqual(first);
    expect(await refusalOf(world.as('electrician')('ticket.decline-job', giveBack))).toMatchObject({
      refused: 'not-allowed',
    });
    expect(
      await refusalOf(world.as('plumber')('ticket.decline-job', { ...giveBack, requestId: rid() })),
    ).toMatchObject({ refused: 'not-allowed' });
  });

  test('T24: the same report sent five times at once is one ticket with five equal answers', async () => {
    const owner = world.as('owner');
    for (let round = 0; round < 10; round += 1) {
      const input = report(world, { text: `第${round}次：卫生间地漏返水` });
      const answers = await Promise.all(Array.from({ length: 5 }, () => owner('ticket.submit', input)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      const mine = await owner('ticket.list-mine', { filter: 'active' });
      expect(mine.items.filter((item) => item.text === input.text)).toHaveLength(1);
    }
  }, 60_000);

  test('T3: a step repeated with the same request id happens once', async () => {
    const owner = world.as('owner');
    const { ticketId } = await owner('ticket.submit', report(world));
    const input = { ticketId, requestId: rid(), words: '请快一点' };
    const [first, second] = await Promise.all([owner('ticket.urge', input), owner('ticket.urge', input)]);
    const third = await owner('ticket.urge', input);
    expect([first, second, third].map((view) => view.urgeCount)).toEqual([1, 1, 1]);
  });
});
