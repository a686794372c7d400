import templateIds from '../../../cloudfunctions/template-ids.json';
import type { InboxDoc } from '../../../cloudfunctions/_kit/delivery/inbox-doc';
import { dumpOf } from '../../support/dump';
import { ticketAt } from '../../support/journey';
import { eraseWhole } from '../../support/people/erase-whole';
import { connectSdk } from '../../support/sdk';
import { createWorld, openidOf, rid, type Who, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

const SLOW_WECHAT = [{ action: 'wx.openApi:subscribeMessage.send', delayMs: 1_500 }];
const SLOW_INBOX = [{ action: 'database.insertDocument', collection: 'inbox', delayMs: 700 }];

const messagesTo = async (who: Who): Promise<number> => (await world.cloud.messages(openidOf(who))).length;

/** A message that may go out now, and two accepts for it. */
async function messageFor(who: Who): Promise<void> {
  const me = world.idOf(who);
  const db = connectSdk(world.cloud.base).database();
  const now = await world.cloud.now();
  const ledger = { person: me, template: 'progress', version: 1, left: 2, blocked: false };
  await db
    .collection('subscriptions')
    .add({ data: { _id: `${me}:progress`, ...ledger, grants: [], requests: [], spent: [] } });
  await world.cloud.accept(openidOf(who), templateIds.progress, 2);
  const row: InboxDoc = {
    _id: `told:1.0.0:${me}`,
    ...{ to: me, docId: 'told', communityId: 'c1', at: now, kind: 'completed', read: false, urgent: false },
    ...{ title: '维修完成', body: '已更换接头', link: 'pages/ticket/index?id=t1', template: 'progress' },
    values: { number: 'N1', area: '1栋', status: '待验收', note: '已更换接头' },
    ...{ push: 'due', stage: 'push', pushDueAt: now, tries: 0, code: null, deadAt: null },
  };
  await db.collection('inbox').add({ data: row });
}

/** Waits until an accept was taken: the message is on its way. */
async function onItsWay(who: Who): Promise<void> {
  const ledgers = connectSdk(world.cloud.base).database().collection('subscriptions');
  for (;;) {
    const { data } = (await ledgers.where({ _id: `${world.idOf(who)}:progress` }).get()) as unknown as {
      data: { left: number }[];
    };
    if (data[0]?.left === 1) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('erasing one’s data while something is being told (P7, N4)', () => {
  test('a message that was on its way has its end before the answer, and none goes out after it', async () => {
    await messageFor('wife');
    await world.cloud.faults(SLOW_WECHAT);
    const telling = world.cloud.advance('10s');
    await onItsWay('wife');
    await eraseWhole(world, 'wife');
    const before = await messagesTo('wife');
    await telling;
    await world.cloud.faults([]);
    await world.cloud.advance('5m');
    expect([before, await messagesTo('wife')]).toEqual([1, 1]);
    expect(await dumpOf(world)).not.toContain(world.idOf('wife'));
  });

  test('a message nobody has begun to send does not go out any more', async () => {
    await messageFor('neighbour');
    expect(await eraseWhole(world, 'neighbour')).toBe(1);
    await world.cloud.advance('5m');
    expect(await messagesTo('neighbour')).toBe(0);
    expect(await dumpOf(world)).not.toContain(world.idOf('neighbour'));
  });

  test('what a record is just telling is told first, and leaves nothing behind', async () => {
    const { id: ticketId } = await ticketAt(world, 'completed');
    await world.cloud.advance('2m');
    const scores = { attitude: 5, speed: 5, result: 5, cleanliness: 5 };
    const answer = { ticketId, requestId: rid(), scores, fixed: true, words: '', photos: [] };
    await world.as('owner')('survey.answer', answer);
    await world.cloud.faults(SLOW_INBOX);
    await world.as('owner')('ticket.confirm-result', { ticketId, requestId: rid() });
    expect(await eraseWhole(world, 'owner')).toBeGreaterThan(1);
    await world.cloud.faults([]);
    await world.cloud.advance('5m');
    const dump = await dumpOf(world);
    expect(dump.split('\n').filter((line) => line.includes(world.idOf('owner')))).toEqual([]);
  });

  test('nothing of it asks the database without an index', async () => {
    const { calls } = await world.cloud.stats();
    expect(calls.flatMap((call) => call.unindexed)).toEqual([]);
  });
});
