import jsQR from 'jsqr';
import { startLocalCloud, type TestCloud } from '../../support/localcloud';
import { FIXTURES } from '../fixtures/dir';

/** The package brings no types. */
const { PNG } = jest.requireActual<{
  PNG: { sync: { read(png: Buffer): { data: Buffer; width: number; height: number } } };
}>('pngjs');

type Answer = { errCode: number; errMsg: string } & Record<string, unknown>;

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ functionsDir: FIXTURES, args: ['--push', 'pushed'] });
});
afterAll(() => cloud.stop());

const ask = (api: string, data: object, openid = 'o-wang'): Promise<Answer> =>
  cloud.call<Answer>('wechat', { api, data }, openid);

describe('wxacode.getUnlimited', () => {
  const code = (data: object): Promise<Answer> => ask('wxacode.getUnlimited', data);

  test('gives a picture that scans to the page and scene, in the width asked for', async () => {
    const { contentType, base64, errCode } = await code({
      scene: 'spot=b3-lift&v=1',
      page: 'pages/report/index',
      width: 300,
    });
    expect([errCode, contentType]).toEqual([0, 'image/png']);
    const { data, width, height } = PNG.sync.read(Buffer.from(String(base64), 'base64'));
    expect(width).toBe(300);
    const scanned = new URL(jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '');
    expect(scanned.origin).toBe(cloud.base);
    expect(scanned.pathname).toBe('/pages/report/index');
    expect(scanned.searchParams.get('scene')).toBe('spot=b3-lift&v=1');
  });

  test.each([
    ['a scene with Chinese', { scene: '三号楼' }, 40169],
    ['a scene of 33 characters', { scene: 'a'.repeat(33) }, 40169],
    ['no scene', {}, 40169],
    ['a page with a leading slash', { scene: 'a', page: '/pages/report/index' }, 41030],
    ['a page with parameters', { scene: 'a', page: 'pages/report/index?a=1' }, 41030],
    ['a width that is too small', { scene: 'a', width: 279 }, 40097],
    ['a width that is too large', { scene: 'a', width: 1281 }, 40097],
    ['an unknown version', { scene: 'a', envVersion: 'beta' }, 40097],
  ])('%s is refused', async (_title, data, errCode) => {
    expect((await code(data)).errCode).toBe(errCode);
  });
});

describe('security.msgSecCheck', () => {
  const check = (data: object): Promise<Answer> =>
    ask('security.msgSecCheck', { version: 2, openid: 'o-wang', scene: 1, ...data });

  test('the verdict is in result.suggest while errCode stays 0', async () => {
    expect(await check({ content: '厨房漏水，请尽快' })).toMatchObject({
      errCode: 0,
      result: { suggest: 'pass', label: 100 },
    });
    expect(await check({ content: '这里写了违规测试' })).toMatchObject({
      errCode: 0,
      result: { suggest: 'risky' },
    });
    expect(await check({ content: '疑似测试' })).toMatchObject({ errCode: 0, result: { suggest: 'review' } });
  });

  test('the improper words can be chosen', async () => {
    await cloud.post('/dev/security', { risky: ['坏词'], review: [] });
    expect(await check({ content: '坏词' })).toMatchObject({ result: { suggest: 'risky' } });
    expect(await check({ content: '违规测试' })).toMatchObject({ result: { suggest: 'pass' } });
  });

  test.each([
    ['content over 2500 characters', { content: '长'.repeat(2501) }, 45002],
    ['empty content', { content: '' }, 44002],
    ['an unknown scene', { content: 'a', scene: 5 }, 40129],
    ['somebody who has not used the mini-program', { content: 'a', openid: 'o-away' }, 61010],
  ])('%s is refused', async (_title, data, errCode) => {
    expect((await check(data)).errCode).toBe(errCode);
  });

  test('after two hours without a visit the person no longer counts as active', async () => {
    await ask('security.msgSecCheck', {}, 'o-old');
    await cloud.advance('2h1m');
    expect((await check({ content: 'a', openid: 'o-old' })).errCode).toBe(61010);
    expect((await check({ content: 'a' })).errCode).toBe(0);
  });
});

describe('security.mediaCheckAsync', () => {
  test('answers a trace id, and the verdict follows as an event with the same id', async () => {
    const { traceId, errCode } = await ask('security.mediaCheckAsync', {
      version: 2,
      openid: 'o-wang',
      scene: 1,
      mediaType: 2,
      mediaUrl: 'https://example.com/photo.jpg',
    });
    expect(errCode).toBe(0);
    await cloud.advance('1m');
    const events = await cloud.call<Record<string, unknown>[]>('pushed');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      MsgType: 'event',
      Event: 'wxa_media_check',
      FromUserName: 'o-wang',
      trace_id: traceId,
      errcode: 0,
      result: { suggest: 'pass', label: 100 },
    });
  });

  test.each([
    ['an address that is no URL', { mediaUrl: 'photo.jpg' }],
    ['an unknown media type', { mediaType: 3 }],
  ])('%s is refused', async (_title, change) => {
    const good = { version: 2, openid: 'o-wang', scene: 1, mediaType: 2, mediaUrl: 'https://example.com/a' };
    expect((await ask('security.mediaCheckAsync', { ...good, ...change })).errCode).toBe(40097);
  });
});

describe('phonenumber.getPhoneNumber', () => {
  const tap = async (phone: string): Promise<string> =>
    (await cloud.post<{ code: string }>('/dev/phone-codes', { phone })).code;

  test('a code becomes the number once', async () => {
    const code = await tap('13800138000');
    expect(await ask('phonenumber.getPhoneNumber', { code })).toMatchObject({
      errCode: 0,
      phoneInfo: { phoneNumber: '13800138000', purePhoneNumber: '13800138000', countryCode: '86' },
    });
    expect((await ask('phonenumber.getPhoneNumber', { code })).errCode).toBe(40029);
  });

  test('a code expires after five minutes', async () => {
    const code = await tap('13800138000');
    await cloud.advance('5m1s');
    expect((await ask('phonenumber.getPhoneNumber', { code })).errCode).toBe(40029);
  });
});
