import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startLocalCloud, type TestCloud } from '../../support/localcloud';
import { FIXTURES } from '../fixtures/dir';

interface Answer {
  errCode?: number;
  errMsg: string;
  fileID: string;
  statusCode: number;
  text: string;
  fileList: { fileID: string; status: number; errMsg: string; tempFileURL: string }[];
}

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ functionsDir: FIXTURES, args: ['--upload-types', 'txt,png,svg,html'] });
});
afterAll(() => cloud.stop());

const run = (event: object): Promise<Answer> => cloud.call<Answer>('files', event);
const upload = async (path: string, text = 'hello'): Promise<string> =>
  (await run({ op: 'upload', path, text })).fileID;
const urlOf = async (fileID: string | { fileID: string; maxAge: number }): Promise<string> =>
  (await run({ op: 'urls', fileList: [fileID] })).fileList[0]?.tempFileURL ?? '';

test('what a function uploads through the SDK it can download and delete', async () => {
  const { fileID, errMsg } = await run({ op: 'upload', path: '报修/三号楼 a.txt', text: '漏水' });
  expect(errMsg).toBe('uploadFile:ok');
  expect(fileID).toMatch(/^cloud:\/\/local-env\..*\/报修\/三号楼 a\.txt$/);
  expect(await run({ op: 'download', fileID })).toMatchObject({ text: '漏水', statusCode: 200 });
  expect((await run({ op: 'delete', fileList: [fileID] })).fileList).toEqual([
    { fileID, status: 0, errMsg: 'ok' },
  ]);
  expect((await run({ op: 'delete', fileList: [fileID] })).fileList[0]?.status).toBe(-503003);
});

test('uploading to the same path replaces the file and leaves no content behind', async () => {
  const contents = (): number =>
    readdirSync(join(cloud.dataDir, 'files')).filter((name) => !name.endsWith('.json')).length;
  await upload('same.txt', 'one');
  const before = contents();
  const fileID = await upload('same.txt', 'two');
  expect((await run({ op: 'download', fileID })).text).toBe('two');
  expect(contents()).toBe(before);
});

test('a temporary URL works until it expires', async () => {
  const fileID = await upload('expire.txt');
  const short = await urlOf({ fileID, maxAge: 60 });
  const day = await urlOf(fileID);
  expect(await (await fetch(short)).text()).toBe('hello');
  await cloud.advance('2m');
  expect((await fetch(short)).status).toBe(403);
  expect((await fetch(day)).status).toBe(200);
  await cloud.advance('24h');
  expect((await fetch(day)).status).toBe(403);
});

test('a temporary URL cannot be altered to reach another file', async () => {
  const url = await urlOf(await upload('mine.txt'));
  const [head, payload = '', signature = ''] = /^(.*\/files\/)([^.]+)\.([^/]+)/.exec(url)?.slice(1) ?? [];
  const altered = Buffer.from(payload, 'base64url').toString().replace('mine', 'your');
  const forged = `${head}${Buffer.from(altered).toString('base64url')}.${signature}/x`;
  expect((await fetch(forged)).status).toBe(403);
});

test.each([
  '../secret',
  'a/../../secret',
  '/etc/passwd',
  'a//b',
  'a/./b',
  '',
  'a\\..\\b',
  `a${'b'.repeat(850)}`,
])('no path traversal and no malformed path: %s', async (path) => {
  const { fileID } = await run({ op: 'upload', path: `${path}.txt`.replace(/^\.txt$/, ''), text: 'x' });
  expect(fileID).toBeUndefined();
  const response = await fetch(`${cloud.base}/client/uploadFile?cloudPath=${encodeURIComponent(path)}`, {
    method: 'POST',
    body: 'x',
    headers: { 'x-openid': 'o-wang' },
  });
  expect(response.status).toBe(400);
  expect(existsSync(join(cloud.dataDir, 'secret.txt'))).toBe(false);
});

test('only the file types that were asked for are taken', async () => {
  expect((await run({ op: 'upload', path: 'a.exe', text: 'x' })).fileID).toBeUndefined();
});

test('a file over 50 MB is refused and nothing of it kept', async () => {
  const before = readdirSync(join(cloud.dataDir, 'files')).length;
  const response = await fetch(`${cloud.base}/client/uploadFile?cloudPath=big.txt`, {
    method: 'POST',
    body: Buffer.alloc(60 * 1024 * 1024),
    headers: { 'x-openid': 'o-wang' },
  });
  expect(response.status).toBe(413);
  expect(readdirSync(join(cloud.dataDir, 'files'))).toHaveLength(before);
});

test('more than 50 files in one request are refused', async () => {
  const fileID = await upload('many.txt');
  const { errMsg } = await run({ op: 'urls', fileList: Array.from({ length: 51 }, () => fileID) });
  expect(errMsg).toContain('at most 50 files');
});

test('a file of another environment or no file at all is refused by its own entry only', async () => {
  const fileID = await upload('real.txt');
  const { fileList } = await run({ op: 'urls', fileList: ['cloud://other.x/a.txt', fileID] });
  expect(fileList.map(({ status }) => status)).toEqual([-501007, 0]);
});

test('a stored page or drawing is a download, never shown as part of the preview', async () => {
  for (const path of ['page.html', 'drawing.svg']) {
    const response = await fetch(await urlOf(await upload(path, '<script>1</script>')));
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  }
});
