import { startLocalCloud, type TestCloud } from '../../support/localcloud';
import { FIXTURES } from '../fixtures/dir';

interface Tick {
  event: { Type: string; TriggerName: string; Time: string; Message: string };
  now: number;
  wx: Record<string, unknown>;
}

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ functionsDir: FIXTURES });
});
afterAll(() => cloud.stop());

const ticks = (): Promise<Tick[]> => cloud.call<Tick[]>('tick');

test('Date inside a function follows the clock, also in an instance that is already warm', async () => {
  const before = await cloud.call<{ now: number }>('echo');
  await cloud.advance('25h');
  const after = await cloud.call<{ now: number }>('echo');
  expect(after.now - before.now).toBeGreaterThanOrEqual(25 * 3_600_000);
  expect(after.now - before.now).toBeLessThan(25 * 3_600_000 + 60_000);
});

test('the clock can be set to a date before today', async () => {
  await cloud.setNow('2026-03-02T08:00:00+08:00');
  const { now } = await cloud.call<{ now: number }>('echo');
  expect(new Date(now).toISOString().slice(0, 16)).toBe('2026-03-02T00:00');
});

test('every timer due on the way has fired, at its own time, when a move of the clock is answered', async () => {
  await cloud.setNow('2026-03-02T08:01:00+08:00');
  const before = (await ticks()).length;
  const { fired } = await cloud.advance('12m');
  expect(fired.map(({ at }) => new Date(at).toISOString())).toEqual([
    '2026-03-02T00:05:00.000Z',
    '2026-03-02T00:10:00.000Z',
  ]);
  const seen = (await ticks()).slice(before);
  expect(seen.map(({ event }) => event)).toEqual([
    { Type: 'Timer', TriggerName: 'every5', Time: '2026-03-02T00:05:00Z', Message: '' },
    { Type: 'Timer', TriggerName: 'every5', Time: '2026-03-02T00:10:00Z', Message: '' },
  ]);
  expect(seen.map(({ now }) => new Date(now).toISOString().slice(0, 16))).toEqual([
    '2026-03-02T00:05',
    '2026-03-02T00:10',
  ]);
  expect(seen[0]?.wx).toMatchObject({ SOURCE: 'wx_trigger' });
  expect(seen[0]?.wx).not.toHaveProperty('OPENID');
});

test('a long jump fires a bounded number of ticks and always the last one', async () => {
  await cloud.setNow('2026-03-02T08:01:00+08:00');
  const { fired } = await cloud.advance('30d');
  expect(fired.length).toBeLessThanOrEqual(48);
  expect(new Date(fired.at(-1)?.at ?? 0).toISOString()).toBe('2026-04-01T00:00:00.000Z');
});

test('a timer can be run on command', async () => {
  const before = (await ticks()).length;
  await cloud.post('/dev/run-timer/tick');
  expect((await ticks()).slice(before).map(({ event }) => event.TriggerName)).toEqual(['every5']);
});

test.each([{ advance: 'soon' }, { now: 'yesterday' }, {}])('a wrong move is refused: %j', async (body) => {
  await expect(cloud.post('/dev/clock', body)).rejects.toThrow(/-501007/);
});

test('the moved clock survives kill -9 and a restart on the same data', async () => {
  const first = await startLocalCloud({ functionsDir: FIXTURES });
  await first.setNow('2027-01-01T00:00:00Z');
  await first.kill();
  const again = await startLocalCloud({ functionsDir: FIXTURES, dataDir: first.dataDir });
  expect(new Date(await again.now()).toISOString().slice(0, 10)).toBe('2027-01-01');
  await again.stop();
});
