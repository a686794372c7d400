import { createWxCloud, type CloudError, type Fetch } from '../../../localcloud/client/wx-cloud';
import { startLocalCloud, type TestCloud } from '../../support/localcloud';
import { FIXTURES } from '../fixtures/dir';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ functionsDir: FIXTURES });
});
afterAll(() => cloud.stop());

const phone = (openid: string) => createWxCloud({ base: cloud.base, openid, fetch: fetch as Fetch });
const rejected = (promise: Promise<unknown>): Promise<CloudError> =>
  promise.then(
    () => Promise.reject(new Error('expected to fail')),
    (error: CloudError) => error,
  );

test('callFunction gives result, requestID and errMsg as WeChat does', async () => {
  const { result, requestID, errMsg } = await phone('o-wang').callFunction({ name: 'echo', data: { a: 1 } });
  expect(result).toMatchObject({ wx: { OPENID: 'o-wang' }, event: { a: 1 } });
  expect(requestID).toMatch(/^[0-9a-f-]{36}$/);
  expect(errMsg).toBe('cloud.callFunction:ok');
});

test('a failing function rejects with errCode and errMsg', async () => {
  const error = await rejected(phone('o-wang').callFunction({ name: 'crash', data: { how: 'throw' } }));
  expect(error.errCode).toBe(-504002);
  expect(error.errMsg).toMatch(/^cloud\.callFunction:fail Error: errCode: -504002/);
});

test('who holds the phone is asked at every call', async () => {
  let openid = 'o-a';
  const wx = createWxCloud({ base: cloud.base, openid: () => openid, fetch: fetch as Fetch });
  const who = async (): Promise<unknown> =>
    ((await wx.callFunction({ name: 'echo' })).result as { wx: { OPENID: string } }).wx.OPENID;
  expect(await who()).toBe('o-a');
  openid = 'o-b';
  expect(await who()).toBe('o-b');
});

test('callbacks are called like those of wx, and a failure with a callback needs no catch', async () => {
  const calls = await new Promise<string[]>((resolve) => {
    const seen: string[] = [];
    void phone('o-wang').callFunction({
      name: 'nobody',
      success: () => seen.push('success'),
      fail: ({ errCode }) => seen.push(`fail ${errCode}`),
      complete: () => resolve([...seen, 'complete']),
    });
  });
  expect(calls).toEqual(['fail -501000', 'complete']);
});

test('upload, temporary URL, download and delete', async () => {
  const wx = phone('o-wang');
  const content = await new Blob(['照片']).arrayBuffer();
  const { fileID } = await wx.uploadFile({ cloudPath: 'photos/一.png', content });
  const { fileList } = await wx.getTempFileURL({ fileList: [fileID] });
  const response = await fetch(fileList[0]?.tempFileURL ?? '');
  expect([response.headers.get('content-type'), await response.text()]).toEqual(['image/png', '照片']);
  const { tempFilePath } = await wx.downloadFile({ fileID });
  expect(await (await fetch(tempFilePath)).text()).toBe('照片');
  expect((await wx.deleteFile({ fileList: [fileID] })).fileList[0]?.status).toBe(0);
  expect((await rejected(wx.downloadFile({ fileID }))).errCode).toBe(-503003);
});

test('a picture chosen in a browser is uploaded from its blob: address', async () => {
  const address = URL.createObjectURL(new Blob(['pixels']));
  const { fileID } = await phone('o-wang').uploadFile({ cloudPath: 'photos/two.png', filePath: address });
  expect(fileID).toContain('photos/two.png');
});

test('a file of one person is neither overwritten nor deleted by another', async () => {
  const content = await new Blob(['a']).arrayBuffer();
  const { fileID } = await phone('o-wang').uploadFile({ cloudPath: 'own.png', content });
  const other = phone('o-li');
  expect((await rejected(other.uploadFile({ cloudPath: 'own.png', content }))).errCode).toBe(-503002);
  expect((await other.deleteFile({ fileList: [fileID] })).fileList[0]?.status).toBe(-503002);
});

test('a local cloud that cannot be reached rejects with -1', async () => {
  const wx = createWxCloud({ base: 'http://127.0.0.1:1', openid: 'o', fetch: fetch as Fetch });
  expect((await rejected(wx.callFunction({ name: 'echo' }))).errCode).toBe(-1);
});
