import { startLocalCloud, type TestCloud } from '../../support/localcloud';
import { connectSdk } from '../../support/sdk';
import { FIXTURES } from '../fixtures/dir';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ functionsDir: FIXTURES });
  await connectSdk(cloud.base).database().createCollection('things');
});
beforeEach(() => cloud.resetStats());
afterAll(() => cloud.stop());

const costOf = async (requestId: string) =>
  (await cloud.stats()).calls.find((call) => call.requestId === requestId);

test('every round trip counts for the call that made it, also with many calls at once', async () => {
  const calls = Array.from({ length: 20 }, (_, index) =>
    cloud.callRaw('database', { op: 'add', id: `t${index}`, data: { index } }),
  );
  const reads = Array.from({ length: 20 }, () => cloud.callRaw('echo'));
  const added = await Promise.all(calls);
  const echoed = await Promise.all(reads);
  for (const { requestId } of added) {
    expect(await costOf(requestId)).toMatchObject({
      function: 'database',
      database: { reads: 0, writes: 1, byAction: { 'database.insertDocument': 1 } },
    });
  }
  for (const { requestId } of echoed) expect((await costOf(requestId))?.database.byAction).toEqual({});
  expect((await cloud.stats()).totals).toMatchObject({ calls: 40, database: { reads: 0, writes: 20 } });
}, 60_000);

test('a query no declared index serves is reported for its call', async () => {
  const { requestId } = await cloud.callRaw('database', { op: 'list', where: { colour: 'red' } });
  const cost = await costOf(requestId);
  expect(cost?.database).toMatchObject({ reads: 1, writes: 0 });
  expect(cost?.unindexed).toEqual([expect.objectContaining({ collection: 'things', stage: 'scan' })]);
});

test('a read by _id needs no index', async () => {
  const { requestId } = await cloud.callRaw('database', { op: 'get', id: 't0' });
  expect((await costOf(requestId))?.unindexed).toEqual([]);
});

test('a call to another function and the open interface count as services, each call its own', async () => {
  const { requestId } = await cloud.callRaw('chain', { name: 'database', data: { op: 'get', id: 't0' } });
  const { calls } = await cloud.stats();
  expect(calls.map((call) => [call.function, call.database.reads, call.services])).toEqual([
    ['database', 1, {}],
    ['chain', 0, { 'functions.invokeFunction': 1 }],
  ]);
  expect(calls[1]?.requestId).toBe(requestId);
});

test('requests of a script outside functions count in the total only', async () => {
  await connectSdk(cloud.base).database().collection('things').doc('t0').get();
  const { calls, totals } = await cloud.stats();
  expect(calls).toEqual([]);
  expect(totals.database.reads).toBe(1);
});

test('an action the local cloud does not know is refused by name', async () => {
  const response = await fetch(`${cloud.base}/admin`, {
    method: 'POST',
    body: JSON.stringify({ action: 'cloudrun.deploy' }),
  });
  expect(await response.json()).toMatchObject({
    code: 'INVALID_PARAM',
    message: expect.stringContaining('cloudrun.deploy'),
  });
});

test('live events carry delivered messages to the person they are for', async () => {
  const controller = new AbortController();
  const stream = await fetch(`${cloud.base}/dev/events?openid=o-wang`, { signal: controller.signal });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  await cloud.accept('o-wang', 'tpl');
  await cloud.accept('o-li', 'tpl');
  for (const touser of ['o-li', 'o-wang']) {
    const data = { touser, templateId: 'tpl', data: { thing1: { value: touser } } };
    await cloud.call('wechat', { api: 'subscribeMessage.send', data });
  }
  let text = '';
  while (!text.includes('event: message')) text += (await reader?.read())?.value ?? '';
  controller.abort();
  expect(text).toContain('"openid":"o-wang"');
  expect(text).not.toContain('o-li');
});
