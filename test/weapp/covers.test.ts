/** @jest-environment ./test/weapp/support/environment.js */
// Small photos, as the built app sends them and shows them in lists.
import { personIdOf } from '../../cloudfunctions/_kit/person-id';
import { ownFolder } from '../../cloudfunctions/_kit/privacy/files';
import type { Fetch } from '../../localcloud/client/wx-cloud';
import { createWorld, openidOf, report, type Who, type World } from '../support/world';
import { startPhone, type Phone } from './support/phone';
import type { PhonePage } from './support/page';

const KB = 1024;
const PAGE = 20;
const PATIENCE_MS = 8_000;

let world: World;

async function store(path: string): Promise<string> {
  const whole = ownFolder(personIdOf(openidOf('owner'))) + path;
  const reply = await fetch(`${world.cloud.base}/client/uploadFile?cloudPath=${encodeURIComponent(whole)}`, {
    method: 'POST',
    headers: { 'x-openid': openidOf('owner') },
    body: 'picture',
  });
  return ((await reply.json()) as { fileID: string }).fileID;
}

/** Full of reports with a photo each; every fifth photo is an old one, without a small one beside it. */
beforeAll(async () => {
  world = await createWorld();
  for (let n = 1; n <= PAGE; n += 1) {
    const photo = await store(`reports/list-${n}.jpg`);
    if (n % 5 > 0) await store(`reports/list-${n}.s.jpg`);
    const text = `第 ${n} 次：厨房水槽下面漏水，地上一直有水，拖都拖不干，麻烦尽快安排师傅上门看看`;
    await world.as('owner')('ticket.submit', report(world, { text, photos: [photo, photo] }));
  }
}, 60_000);
afterAll(() => world.stop());

/** A phone, and what it asked links for, call by call. */
function watched(who: Who): { phone: Phone; asked: string[][] } {
  const asked: string[][] = [];
  const network: Fetch = (url, init) => {
    const body = typeof init.body === 'string' ? init.body : '';
    if (body.includes('"op":"file-links"'))
      asked.push((JSON.parse(body) as { data: { input: { files: string[] } } }).data.input.files);
    return fetch(url, init);
  };
  return { phone: startPhone(world.cloud.base, openidOf(who), network), asked };
}

/** Everything the page was told to show since `from`. */
const shown = (phone: Phone, from = 0): string =>
  JSON.stringify(phone.record.setData.slice(from).map(({ data }) => data));

/** The tiles of photos drawn on the page. */
const tiles = (phone: Phone): string[] => shown(phone).match(/list-\d+\.s\.jpg/g) ?? [];

async function eventually(holds: () => Promise<boolean>): Promise<boolean> {
  for (const began = Date.now(); Date.now() - began < PATIENCE_MS;)
    if (await holds()) return true;
    else await new Promise((resolve) => setTimeout(resolve, 30));
  return false;
}

/** Whether the photos of the owner's newest report have small ones beside them. */
async function smallOnes(): Promise<boolean[]> {
  const [newest] = (await world.as('owner')('ticket.list-mine', {})).items;
  const { photos } = await world.as('owner')('ticket.get', { ticketId: newest?.id ?? '' });
  const { small } = await world.as('owner')('privacy.file-links', { files: photos });
  return small.map((link) => link !== null);
}

describe('small photos in lists', () => {
  test.each<[Who, string]>([
    ['owner', '/pages/tickets/index'],
    ['dispatcher', '/staff/pages/workbench/index?scope=open'],
  ])(
    '%s %s: one call for the links of a whole page, small photos only, and little setData',
    async (who, url) => {
      const { phone, asked } = watched(who);
      const page = await phone.open(url);
      await page.until(() => tiles(phone).length > 0, 'showing photos');
      expect(asked.map(({ length }) => length)).toEqual([PAGE]);
      // Never a whole photo: not even for those that have no small one.
      expect(shown(phone)).not.toMatch(/list-\d+\.jpg/);
      const steps = phone.record.setData.map(({ bytes }) => bytes);
      expect(steps.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(32 * KB);
      page.close();

      const again = await phone.open(url);
      await again.until(() => again.text().includes('厨房水槽'), 'shown again');
      expect(asked).toHaveLength(1);
      again.close();
    },
    60_000,
  );

  test('a page of photos shows the small ones, and the photo itself where there is none', async () => {
    const { phone } = watched('owner');
    const { items } = await world.as('owner')('ticket.list-mine', {});
    for (const [n, sign] of [
      [4, /list-4\.s\.jpg/],
      [5, /list-5\.jpg/],
    ] as const) {
      const ticket = items.find(({ text }) => text.startsWith(`第 ${n} 次`));
      const from = phone.record.setData.length;
      const page = await phone.open(`/pages/ticket/index?id=${ticket?.id ?? ''}`);
      await page.until(() => sign.test(shown(phone, from)), 'showing the photo');
      if (n === 4) expect(shown(phone, from)).not.toMatch(/list-4\.jpg/);
      page.close();
    }
  }, 60_000);
});

describe('small photos on their way', () => {
  const photograph = async (phone: Phone, text: string): Promise<PhonePage> => {
    const form = await phone.open('/pages/report/index');
    await form.until((page) => page.text().includes('1栋1单元'), 'the house filled in');
    await form.type('#text', text);
    phone.device.toChoose = ['wxfile://tmp/1.jpg', 'wxfile://tmp/2.jpg'];
    await form.tap('#add-photo');
    return form;
  };

  test.each([
    ['goes beside its photo', true],
    ['of a phone that cannot make one is left out, and the photo arrives all the same', false],
  ])(
    'a small photo %s',
    async (_how, resizes) => {
      const phone = startPhone(world.cloud.base, openidOf('owner'));
      phone.device.resizes = resizes;
      const form = await photograph(phone, resizes ? '书房插座没电' : '阳台地漏返水');
      await form.until((page) => !/\d+%|等待上传/.test(page.text()), 'uploaded');
      await form.tap('#submit');
      await form.until((page) => page.text().includes('报修已提交'), 'sent');
      form.close();
      expect(await smallOnes()).toHaveLength(2);
      expect(await eventually(async () => (await smallOnes()).every((has) => has === resizes))).toBe(true);
    },
    60_000,
  );

  test('T24: photos that waited for the network bring theirs along', async () => {
    const phone = startPhone(world.cloud.base, openidOf('owner'));
    const home = await phone.open('/pages/home/index');
    await home.until(() => home.text().includes('1栋1单元'), 'known');
    home.close();
    phone.setOnline(false);
    const form = await photograph(phone, '走廊的灯不亮了');
    await form.tap('#submit');
    await form.until((page) => page.text().includes('已保存，待发送'), 'kept');
    form.close();
    phone.setOnline(true);
    expect(await eventually(() => Promise.resolve(phone.stored('outbox') === undefined))).toBe(true);
    expect(await eventually(async () => (await smallOnes()).join() === 'true,true')).toBe(true);
  }, 60_000);
});
