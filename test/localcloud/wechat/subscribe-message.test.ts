import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud, type TestCloud } from '../../support/localcloud';
import { FIXTURES } from '../fixtures/dir';

const TEMPLATES = {
  'tpl-repair': {
    title: '报修进度',
    fields: ['thing1', 'time2', 'enum3'],
    enums: { enum3: ['处理中', '已完成'] },
  },
};
const PAGES = { pages: ['pages/index/index'], subPackages: [{ root: 'staff', pages: ['pages/job/index'] }] };
const GOOD = {
  touser: 'o-wang',
  templateId: 'tpl-repair',
  page: 'pages/index/index?id=1',
  data: {
    thing1: { value: '厨房水管漏水' },
    time2: { value: '2026年3月2日 15:01' },
    enum3: { value: '处理中' },
  },
};

interface Answer {
  errCode: number;
  errMsg: string;
}

let cloud: TestCloud;
beforeAll(async () => {
  const file = (name: string, content: object): string => {
    const path = join(tmpdir(), `${name}-${process.pid}.json`);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  cloud = await startLocalCloud({
    functionsDir: FIXTURES,
    args: ['--templates', file('templates', TEMPLATES), '--pages', file('pages', PAGES)],
  });
});
afterAll(() => cloud.stop());

const send = (data: object, fn = 'wechat'): Promise<Answer> =>
  cloud.call<Answer>(fn, { api: 'subscribeMessage.send', data }, 'o-staff');

test('one accept, one message: delivered, kept for the tray, and used up', async () => {
  await cloud.accept('o-wang', 'tpl-repair', 2);
  expect(await send(GOOD)).toMatchObject({ errCode: 0 });
  expect(await send(GOOD)).toMatchObject({ errCode: 0 });
  const refused = await send(GOOD);
  expect(refused.errCode).toBe(43101);
  expect(refused.errMsg).toContain('user refuse to accept the msg');
  const messages = await cloud.messages('o-wang');
  expect(messages).toHaveLength(2);
  expect(messages[0]).toMatchObject({
    openid: 'o-wang',
    templateId: 'tpl-repair',
    page: 'pages/index/index?id=1',
    data: { thing1: '厨房水管漏水', time2: '2026年3月2日 15:01', enum3: '处理中' },
  });
  expect(await cloud.messages('o-nobody')).toEqual([]);
});

describe('accepts belong to one person and one template', () => {
  test('another person has none', async () => {
    await cloud.accept('o-li', 'tpl-repair');
    expect((await send({ ...GOOD, touser: 'o-zhang' })).errCode).toBe(43101);
    expect((await send({ ...GOOD, touser: 'o-li' })).errCode).toBe(0);
  });
});

test('a refused message costs no accept', async () => {
  await cloud.accept('o-chen', 'tpl-repair');
  const wrong = { ...GOOD, touser: 'o-chen', data: { ...GOOD.data, thing1: { value: '长'.repeat(21) } } };
  expect((await send(wrong)).errCode).toBe(47003);
  expect((await send({ ...GOOD, touser: 'o-chen' })).errCode).toBe(0);
});

test.each([
  ['no openid', { touser: '' }, 40003, 'invalid openid'],
  ['an openid with strange characters', { touser: 'o wang' }, 40003, 'invalid openid'],
  ['a template that is not declared', { templateId: 'tpl-other' }, 40037, 'invalid template_id'],
  ['a page that does not exist', { page: 'pages/none' }, 41030, 'invalid page'],
  ['a page with a leading slash', { page: '/pages/index/index' }, 41030, 'invalid page'],
  ['a missing field', { data: { thing1: GOOD.data.thing1 } }, 47003, 'data.time2.value is empty'],
  ['an empty field', { data: { ...GOOD.data, thing1: { value: '' } } }, 47003, 'data.thing1.value is empty'],
  [
    'a field the template does not have',
    { data: { ...GOOD.data, thing9: { value: 'x' } } },
    47003,
    'data.thing9 is not in the template',
  ],
  [
    'a value outside the enumeration',
    { data: { ...GOOD.data, enum3: { value: '别的' } } },
    47003,
    'data.enum3.value invalid',
  ],
])('%s is refused as WeChat refuses it', async (_title, change, errCode, errMsg) => {
  await cloud.accept('o-wang', 'tpl-repair');
  const answer = await send({ ...GOOD, ...change });
  expect(answer.errCode).toBe(errCode);
  expect(answer.errMsg).toContain(errMsg);
});

test('a subpackage page is a page', async () => {
  await cloud.accept('o-sub', 'tpl-repair');
  expect((await send({ ...GOOD, touser: 'o-sub', page: 'staff/pages/job/index' })).errCode).toBe(0);
});

test('a function whose config.json does not list the API is refused with -604101', async () => {
  expect(await send(GOOD, 'stranger')).toEqual({
    errCode: -604101,
    errMsg: 'system error: error code: -604101',
  });
});

test('an API the local cloud does not know is -604100', async () => {
  const answer = await cloud.call<Answer>('wechat', { api: 'customerServiceMessage.send', data: {} });
  expect(answer.errCode).toBe(-604100);
});

test('messages and remaining accepts survive kill -9', async () => {
  const first = await startLocalCloud({ functionsDir: FIXTURES });
  await first.accept('o-a', 'any-template', 3);
  const message = { touser: 'o-a', templateId: 'any-template', data: { thing1: { value: '一' } } };
  await first.call('wechat', { api: 'subscribeMessage.send', data: message });
  await first.kill();
  const second = await startLocalCloud({ functionsDir: FIXTURES, dataDir: first.dataDir });
  expect(await second.messages('o-a')).toHaveLength(1);
  expect(await second.get('/dev/accepts?openid=o-a')).toEqual([
    { openid: 'o-a', templateId: 'any-template', count: 2 },
  ]);
  await second.stop();
});
