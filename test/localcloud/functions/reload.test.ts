import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud, type TestCloud } from '../../support/localcloud';
import { FIXTURES } from '../fixtures/dir';

let functions: string;
const deploy = (name: string, answer: string, config = '{}'): void => {
  mkdirSync(join(functions, name), { recursive: true });
  writeFileSync(join(functions, name, 'config.json'), config);
  writeFileSync(join(functions, name, 'index.js'), `exports.main = async () => ${JSON.stringify(answer)};`);
};

beforeEach(() => {
  functions = mkdtempSync(join(tmpdir(), 'functions-'));
  deploy('hello', 'first');
});

async function eventually(cloud: TestCloud, name: string, expected: string): Promise<void> {
  const until = Date.now() + 10_000;
  let answer: unknown;
  while (answer !== expected && Date.now() < until) {
    answer = await cloud.call(name).catch((error: Error) => error.message);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect(answer).toBe(expected);
}

test('with --watch a rebuilt function runs its new code, and a new function appears', async () => {
  const cloud = await startLocalCloud({ functionsDir: functions, args: ['--watch'] });
  expect(await cloud.call('hello')).toBe('first');
  deploy('hello', 'second');
  await eventually(cloud, 'hello', 'second');
  deploy('late', 'new');
  await eventually(cloud, 'late', 'new');
  await cloud.stop();
}, 30_000);

test('a wrong config.json changes nothing: what was deployed before goes on', async () => {
  const cloud = await startLocalCloud({ functionsDir: functions });
  expect(await cloud.call('hello')).toBe('first');
  deploy('hello', 'second', '{"timeout":"long"}');
  await expect(cloud.post('/dev/reload')).rejects.toThrow(/timeout must be a positive number/);
  expect(await cloud.call('hello')).toBe('first');
  await cloud.stop();
}, 30_000);

test('a call that is running when its function is replaced finishes on the old code', async () => {
  cpSync(join(FIXTURES, 'slow'), join(functions, 'slow'), { recursive: true });
  const cloud = await startLocalCloud({ functionsDir: functions });
  const running = cloud.call('slow', { ms: 600 });
  while ((await cloud.logs()).length === 0);
  deploy('slow', 'replaced');
  await cloud.post('/dev/reload');
  expect(await cloud.call('slow')).toBe('replaced');
  expect(await running).toBe('done');
  await cloud.stop();
}, 30_000);

test('a function without node_modules of its own finds the real SDK', async () => {
  cpSync(join(FIXTURES, 'echo'), join(functions, 'echo'), { recursive: true });
  const cloud = await startLocalCloud({ functionsDir: functions });
  expect(await cloud.call('echo', {}, 'o-wang')).toMatchObject({ wx: { OPENID: 'o-wang' } });
  await cloud.stop();
}, 30_000);

test('an ES module and a callback style handler run too', async () => {
  mkdirSync(join(functions, 'module'));
  writeFileSync(join(functions, 'module', 'package.json'), '{"type":"module"}');
  writeFileSync(join(functions, 'module', 'index.js'), 'export const main = async () => "module";');
  mkdirSync(join(functions, 'callback'));
  writeFileSync(
    join(functions, 'callback', 'index.js'),
    'exports.main = (event, context, callback) => { setTimeout(() => callback(null, "called back"), 5); };',
  );
  const cloud = await startLocalCloud({ functionsDir: functions });
  expect(await cloud.call('module')).toBe('module');
  expect(await cloud.call('callback')).toBe('called back');
  await cloud.stop();
}, 30_000);

test('functions live in UTC, wherever the machine is', async () => {
  mkdirSync(join(functions, 'zone'));
  writeFileSync(
    join(functions, 'zone', 'index.js'),
    'exports.main = async () => [new Date(2026, 2, 2, 8).toISOString(), new Date().getTimezoneOffset()];',
  );
  const cloud = await startLocalCloud({ functionsDir: functions, env: { TZ: 'Asia/Shanghai' } });
  expect(await cloud.call('zone')).toEqual(['2026-03-02T08:00:00.000Z', 0]);
  await cloud.stop();
}, 30_000);

test('variables of --env-file reach every function', async () => {
  const file = join(functions, '.env');
  writeFileSync(file, 'COMMUNITY="绿洲花园"\n');
  mkdirSync(join(functions, 'env'));
  writeFileSync(join(functions, 'env', 'index.js'), 'exports.main = async () => process.env.COMMUNITY;');
  const cloud = await startLocalCloud({ functionsDir: functions, args: ['--env-file', file] });
  expect(await cloud.call('env')).toBe('绿洲花园');
  await cloud.stop();
}, 30_000);
