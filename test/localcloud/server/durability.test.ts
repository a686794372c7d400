import { startLocalCloud } from '../../support/localcloud';
import { connectSdk } from '../../support/sdk';
import { FIXTURES } from '../fixtures/dir';

test('kill -9 while functions are running, then a restart on the same data: every answered write is there', async () => {
  const first = await startLocalCloud({ functionsDir: FIXTURES });
  const answered: string[] = [];
  const calls = Array.from({ length: 200 }, (_, index) =>
    first.call('database', { op: 'add', id: `k${index}`, data: { index } }).then(
      () => answered.push(`k${index}`),
      () => undefined,
    ),
  );
  while (answered.length < 50) await new Promise((resolve) => setImmediate(resolve));
  await first.kill();
  await Promise.all(calls);
  const second = await startLocalCloud({ functionsDir: FIXTURES, dataDir: first.dataDir });
  const { data } = (await connectSdk(second.base).database().collection('things').limit(1000).get()) as {
    data: { _id: string }[];
  };
  const kept = new Set(data.map(({ _id }) => _id));
  expect(answered.filter((id) => !kept.has(id))).toEqual([]);
  await second.stop();
}, 60_000);

test('SIGTERM closes cleanly and the data can be opened again', async () => {
  const first = await startLocalCloud({ functionsDir: FIXTURES });
  await first.call('database', { op: 'add', id: 'one', data: {} });
  process.kill(first.pid, 'SIGTERM');
  await first.kill();
  const second = await startLocalCloud({ functionsDir: FIXTURES, dataDir: first.dataDir });
  expect(await second.call('database', { op: 'get', id: 'one' })).toMatchObject({ data: { _id: 'one' } });
  await second.stop();
}, 60_000);
