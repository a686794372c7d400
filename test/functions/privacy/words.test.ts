import { ticketAt } from '../../support/journey';
import { createWorld, report, rid, type World } from '../../support/world';
import { dumpOf } from '../../support/dump';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

const text = '厨房漏水，我是张三丰，打我老婆电话139-1234-5678，1501和0101都滴水，身份证310101199001011234';

describe('personal data in free words (P4)', () => {
  test('nothing of it is stored in clear; the author and the holder of the job read the number, others a masked one', async () => {
    const { id: ticketId } = await ticketAt(world, 'accepted', { text });
    const dump = await dumpOf(world);
    const secrets = ['13912345678', '139-1234-5678', '张三丰', '0101都', '310101199001011234'];
    expect(secrets.filter((secret) => dump.includes(secret))).toEqual([]);

    const read = async (who: 'owner' | 'plumber' | 'agent') =>
      (await world.as(who)('ticket.get', { ticketId })).fullText;
    const masked =
      '厨房漏水，我是张**，打我老婆电话139-****-5678，1501和****都滴水，身份证**************1234';
    expect(await read('agent')).toBe(masked);
    expect(await read('owner')).toBe(masked.replace('****-5678', '1234-5678'));
    expect(await read('plumber')).toBe(masked.replace('****-5678', '1234-5678'));
    const { items } = await world.as('agent')('ticket.list-work', { communityId: 'c1', scope: 'open' });
    expect(items.find((card) => card.id === ticketId)?.text).toContain('139-****-5678');
  });

  test('every message about it shows stars', async () => {
    const { ticketId } = await world.as('owner')('ticket.submit', report(world, { text }));
    await world.as('owner')('ticket.urge', { ticketId, requestId: rid(), words: '快点，电话13912345678' });
    await world.cloud.post('/dev/run-timer/notify');
    const { items } = await world.as('agent')('notify.list-inbox', {});
    expect(items.length).toBeGreaterThan(0);
    expect(JSON.stringify(items)).not.toMatch(/13912345678|[\uE000-\uEFFF]/);
  });

  test('T2: a text of full length with a number in it is still taken', async () => {
    const long = `${'漏'.repeat(488)}13912345678`;
    const { ticketId } = await world.as('owner')('ticket.submit', report(world, { text: long }));
    expect((await world.as('owner')('ticket.get', { ticketId })).fullText).toBe(long);
  });
});
