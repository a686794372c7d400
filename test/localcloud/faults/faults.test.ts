import { startLocalCloud, type TestCloud } from '../../support/localcloud';
import { connectSdk } from '../../support/sdk';
import { FIXTURES } from '../fixtures/dir';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ functionsDir: FIXTURES });
  await cloud.call('database', { op: 'add', id: 'one', data: { n: 1 } });
});
afterEach(() => cloud.faults([]));
afterAll(() => cloud.stop());

const things = () => connectSdk(cloud.base).database().collection('things');
const works = (outcome: unknown): Promise<boolean> =>
  Promise.resolve(outcome).then(
    () => true,
    () => false,
  );

test('an error is replied instead of doing the work', async () => {
  const error = { code: 'DATABASE_REQUEST_FAILED', message: 'injected failure' };
  await cloud.faults([{ action: 'database.insertDocument', error }]);
  await expect(things().add({ data: { _id: 'never' } })).rejects.toThrow(/injected failure/);
  await cloud.faults([]);
  await expect(things().doc('never').get()).rejects.toThrow();
});

test('a dropped reply loses the connection after the write was done', async () => {
  await cloud.faults([{ action: 'database.insertDocument', dropReply: true }]);
  expect(await works(things().add({ data: { _id: 'done' } }))).toBe(false);
  await cloud.faults([]);
  expect(await works(things().doc('done').get())).toBe(true);
});

test('a conflict looks as if somebody else had been faster, and nothing is written', async () => {
  await cloud.faults([
    { action: 'database.modifyDocument', conflict: true },
    { action: 'database.insertDocument', conflict: true },
  ]);
  const { stats } = (await things()
    .where({ _id: 'one', n: 1 })
    .update({ data: { n: 2 } })) as {
    stats: { updated: number };
  };
  expect(stats.updated).toBe(0);
  await expect(things().add({ data: { _id: 'taken' } })).rejects.toThrow(/E11000/);
  await cloud.faults([]);
  expect(await things().doc('one').get()).toMatchObject({ data: { n: 1 } });
});

test('a conflict at commit is retried by the SDK, and the work is done once', async () => {
  await cloud.call('database', { op: 'add', id: 'counter', data: { n: 0 } });
  await cloud.faults([{ action: 'database.commitTransaction', conflict: true, times: 2 }]);
  let attempts = 0;
  await connectSdk(cloud.base)
    .database()
    .runTransaction(async (transaction: { collection(name: string): ReturnType<typeof things> }) => {
      attempts += 1;
      await transaction
        .collection('things')
        .doc('counter')
        .update({ data: { n: attempts } });
    });
  expect(attempts).toBe(3);
  await cloud.faults([]);
  expect(await things().doc('counter').get()).toMatchObject({ data: { n: 3 } });
});

test('a delay makes the work late, not wrong', async () => {
  await cloud.faults([{ action: 'database.getDocument', delayMs: 300 }]);
  const started = performance.now();
  expect(await works(things().doc('one').get())).toBe(true);
  expect(performance.now() - started).toBeGreaterThanOrEqual(295);
});

test('the same seed strikes the same occasions, another seed others', async () => {
  const pattern = async (seed: number): Promise<string> => {
    const error = { code: 'SYS_ERR', message: 'no' };
    await cloud.faults([{ action: 'database.getDocument', probability: 0.5, error }], seed);
    const outcomes: boolean[] = [];
    for (let time = 0; time < 24; time += 1) outcomes.push(await works(things().doc('one').get()));
    return outcomes.map((fine) => (fine ? '.' : 'x')).join('');
  };
  const first = await pattern(7);
  expect(await pattern(7)).toBe(first);
  expect(await pattern(8)).not.toBe(first);
  expect(first).toMatch(/x/);
  expect(first).toMatch(/\./);
}, 30_000);

test('a rule can be limited to a collection and to a number of times', async () => {
  const error = { code: 'SYS_ERR', message: 'once' };
  await cloud.faults([{ action: 'database.*', collection: 'things', times: 1, error }]);
  expect(await works(things().doc('one').get())).toBe(false);
  expect(await works(things().doc('one').get())).toBe(true);
});

test('the open interface is disturbed by the name of its API', async () => {
  await cloud.accept('o-a', 'tpl');
  const data = { touser: 'o-a', templateId: 'tpl', data: { thing1: { value: 'a' } } };
  const error = { code: 'SYS_ERR', message: 'wechat is away' };
  await cloud.faults([{ action: 'wx.openApi:subscribeMessage.send', error, times: 1 }]);
  expect(await cloud.call('wechat', { api: 'subscribeMessage.send', data })).toMatchObject({
    errMsg: expect.stringContaining('wechat is away'),
  });
  expect(await cloud.call('wechat', { api: 'subscribeMessage.send', data })).toMatchObject({ errCode: 0 });
});

test.each([
  [{ probability: 1 }, 'action is missing'],
  [{ action: 'a', probability: 2 }, 'probability'],
  [{ action: 'a', delay: 5 }, 'delay is not known'],
  [{ action: 'a', delayMs: '5' }, 'delayMs has the wrong type'],
])('a wrong rule is refused by name: %j', async (rule, said) => {
  await expect(cloud.faults([rule])).rejects.toThrow(said);
});
