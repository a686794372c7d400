import { request as httpRequest } from 'node:http';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud, type TestCloud } from '../../support/localcloud';
import { FIXTURES } from '../fixtures/dir';

let cloud: TestCloud;
let site: string;
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(site, 'public', 'pages'), { recursive: true });
  writeFileSync(join(site, 'public', 'index.html'), '<title>预览</title>');
  writeFileSync(join(site, 'public', 'pages', 'app.js'), 'void 0;');
  writeFileSync(join(site, 'private.txt'), 'private');
  cloud = await startLocalCloud({
    functionsDir: FIXTURES,
    args: ['--serve', `/preview=${join(site, 'public')}`, '--allow-origin', 'http://127.0.0.1:10086'],
  });
});
afterAll(() => cloud.stop());

/** fetch sets Host itself, so these go through node:http. */
function statusOf(
  path: string,
  headers: Record<string, string>,
  method = 'POST',
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(cloud.base + path, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
    request.end(method === 'POST' ? '{}' : undefined);
  });
}
const host = (): string => cloud.base.replace('http://', '');

describe('only this machine and its own pages are answered', () => {
  test.each(['/call/echo', '/dev/stats/reset', '/client/callFunction', '/admin'])(
    'a rebound DNS name is refused at %s',
    async (path) => {
      expect(await statusOf(path, { host: 'evil.example:80' })).toBe(403);
    },
  );

  test.each(['/call/echo', '/dev/clock', '/client/callFunction', '/admin'])(
    'a page of another site is refused at %s',
    async (path) => {
      expect(await statusOf(path, { origin: 'https://evil.example' })).toBe(403);
      expect(await statusOf(path, { origin: 'null' })).toBe(403);
    },
  );

  test('its own pages and localhost are answered', async () => {
    expect(await statusOf('/call/echo', { origin: cloud.base })).toBe(200);
    expect(await statusOf('/call/echo', { host: host().replace('127.0.0.1', 'localhost') })).toBe(200);
  });

  test('an origin that was allowed may call and may read the answer', async () => {
    const origin = 'http://127.0.0.1:10086';
    const asked = await fetch(`${cloud.base}/call/echo`, { method: 'OPTIONS', headers: { origin } });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    expect(await statusOf('/call/echo', { origin })).toBe(200);
  });
});

describe('served files', () => {
  test('a folder answers its index.html with the right type, and 304 when unchanged', async () => {
    const first = await fetch(`${cloud.base}/preview/`);
    expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await first.text()).toContain('预览');
    const etag = first.headers.get('etag') ?? '';
    expect((await fetch(`${cloud.base}/preview/`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(`${cloud.base}/preview/pages/app.js`)).status).toBe(200);
    expect((await fetch(`${cloud.base}/preview`)).url).toBe(`${cloud.base}/preview/`);
  });

  test.each([
    '/preview/..%2fprivate.txt',
    '/preview/%2e%2e%2fprivate.txt',
    '/preview/%2fetc%2fpasswd',
    '/preview/%00',
  ])('nothing outside the folder can be reached: %s', async (path) => {
    expect(await statusOf(path, {}, 'GET')).toBe(404);
  });

  test('an address nobody serves is 404', async () => {
    expect(await statusOf('/nothing', {}, 'GET')).toBe(404);
  });
});

describe('the command line', () => {
  const run = (...args: string[]): { status: number | null; stderr: string } =>
    spawnSync(process.execPath, [join(__dirname, '../../../localcloud/run.mjs'), ...args], {
      encoding: 'utf8',
    });
  const data = (): string => mkdtempSync(join(tmpdir(), 'localcloud-'));

  test('a port in use is said plainly, with exit code 1', () => {
    const port = new URL(cloud.base).port;
    const { status, stderr } = run('--port', port, '--data', data(), '--functions', FIXTURES);
    expect(stderr.trim()).toBe(`local cloud: port ${port} is already in use`);
    expect(status).toBe(1);
  });

  test('a data folder in use is refused, with exit code 1', () => {
    const { status, stderr } = run('--port', '0', '--data', cloud.dataDir, '--functions', FIXTURES);
    expect(stderr).toMatch(/^local cloud: .*in use/);
    expect(status).toBe(1);
  });

  test.each([
    [['--port', 'many'], '--port takes a number'],
    [['--serve', 'preview'], '--serve takes /prefix=DIR'],
    [['--colour'], "Unknown option '--colour'"],
  ])('a wrong option is named: %j', (args, said) => {
    const { status, stderr } = run('--data', data(), ...args);
    expect(stderr).toContain(said);
    expect(status).toBe(1);
  });

  test('a wrong config.json stops the start and says which', () => {
    const functions = mkdtempSync(join(tmpdir(), 'functions-'));
    mkdirSync(join(functions, 'wrong'));
    writeFileSync(join(functions, 'wrong', 'index.js'), '');
    writeFileSync(
      join(functions, 'wrong', 'config.json'),
      '{"triggers":[{"name":"t","type":"timer","config":"* * * * *"}]}',
    );
    const { status, stderr } = run('--port', '0', '--data', data(), '--functions', functions);
    expect(stderr).toContain('must have seven fields');
    expect(status).toBe(1);
  });
});
