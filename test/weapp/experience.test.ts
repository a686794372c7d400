/** @jest-environment ./test/weapp/support/environment.js */
// WeChat's experience score, as far as it can be counted on the built output with realistic data.
import { ticketAt, threePhotos } from '../support/journey';
import { createWorld, openidOf, rid, type Who, type World } from '../support/world';
import { copyDocument } from './support/copies';
import { startPhone, type Phone } from './support/phone';

const KB = 1024;
/** What the score allows. */
const SCORE = { nodes: 1000, depth: 30, children: 60, setData: 256 * KB, perSecond: 20 };
/** What this app allows itself: a step of setData that an old phone draws in one frame. */
const OWN_STEP = 32 * KB;
/** Of everything, so many as a list asks for at once. */
const PAGE = 20;
const STORED_KEY = 100 * KB;

const LONG =
  '厨房水槽下面漏水，地上一直有水，拖都拖不干。昨天晚上开始的，关了水龙头也没有用，楼下邻居说他们家天花板也湿了一片，' +
  '麻烦尽快安排师傅上门看看，家里白天都有人，来之前请先打电话，谢谢';

let world: World;
let ticketId = '';
let complaintId = '';

beforeAll(async () => {
  world = await createWorld();
  const { base } = world.cloud;
  const long = { text: LONG, photos: threePhotos };
  ({ id: ticketId } = await ticketAt(world, 'completed', long));
  for (const until of ['submitted', 'accepted'] as const)
    await copyDocument(base, 'tickets', (await ticketAt(world, until, long)).id, PAGE);
  ({ complaintId } = await world.as('owner')('complaint.submit', {
    communityId: 'c1',
    requestId: rid(),
    sort: 'complaint',
    houseId: world.houseId('0101'),
    text: '楼道垃圾三天没有人收，味道很大，打过两次电话都说马上来，可是一直没有人来',
    name: '张三丰',
    phone: '13800001111',
    photos: threePhotos,
  }));
  await copyDocument(base, 'complaints', complaintId, PAGE);
}, 120_000);
afterAll(() => world.stop());

const phones = new Map<Who, Phone>();
function phoneOf(who: Who): Phone {
  const phone = phones.get(who) ?? startPhone(world.cloud.base, openidOf(who));
  phones.set(who, phone);
  return phone;
}

/** The most that came in any one second. */
function mostPerSecond(times: number[]): number {
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));
}

const ID = { none: () => '', ticket: () => ticketId, complaint: () => complaintId };

// One person after another: a phone holds the globals of the app it runs. Four of each, or Jest hands in a callback of its own.
const PAGES: [Who, string, string, keyof typeof ID][] = [
  ['owner', '/pages/home/index', '正在处理', 'none'],
  ['owner', '/pages/tickets/index', '第 20 张', 'none'],
  ['owner', '/pages/inbox/index', '未读', 'none'],
  ['owner', '/pages/me/index', '我的房屋', 'none'],
  ['owner', '/pages/ticket/index?id=', '请您验收', 'ticket'],
  ['owner', '/pages/survey/index?id=', '', 'ticket'],
  ['owner', '/pages/report/index', '1栋1单元', 'none'],
  ['owner', '/pages/homes/index', '1栋1单元', 'none'],
  ['owner', '/pages/privacy/index', '', 'none'],
  ['owner', '/pages/complaint/list/index', '第 20 张', 'none'],
  ['owner', '/pages/complaint/new/index', '', 'none'],
  ['owner', '/pages/complaint/index?id=', '楼道垃圾', 'complaint'],
  ['plumber', '/staff/pages/workbench/index', '厨房水槽', 'none'],
  ['plumber', '/staff/pages/ticket/index?id=', '待验收', 'ticket'],
  ['plumber', '/staff/pages/inbox/index', '未读', 'none'],
  ['dispatcher', '/staff/pages/workbench/index?scope=open', '厨房水槽', 'none'],
  ['agent', '/staff/pages/workbench/index', '厨房水槽', 'none'],
  ['agent', '/staff/pages/intake/index', '', 'none'],
  ['agent', '/staff/pages/complaints/index', '楼道垃圾', 'none'],
  ['agent', '/staff/pages/complaint/index?id=', '楼道垃圾', 'complaint'],
  ['supervisor', '/staff/pages/visits/index', '', 'none'],
  ['supervisor', '/staff/pages/figures/index', '', 'none'],
  ['manager', '/staff/pages/admin/index', '', 'none'],
  ['manager', '/staff/pages/admin-team/index', '', 'none'],
  ['manager', '/staff/pages/admin-houses/index', '', 'none'],
];

// First: pages of other phones would still be at work.
describe('behind other pages', () => {
  test('nothing counts on and nothing is asked while a page is not looked at; shown again, it goes on', async () => {
    const ticking = new Set<unknown>();
    const [set, clear] = [globalThis.setInterval, globalThis.clearInterval];
    globalThis.setInterval = ((...args: Parameters<typeof set>) => {
      const timer = set(...args);
      ticking.add(timer);
      return timer;
    }) as typeof set;
    globalThis.clearInterval = ((timer: Parameters<typeof clear>[0]) => {
      ticking.delete(timer);
      clear(timer);
    }) as typeof clear;
    try {
      const phone = startPhone(world.cloud.base, openidOf('owner'));
      const page = await phone.open(`/pages/ticket/index?id=${ticketId}`);
      await page.until(() => page.text().includes('请您验收'), 'shown');
      // The clock of the page and the next question for news.
      await page.until(() => ticking.size > 1, 'ticking');
      await page.hide();
      expect(ticking.size).toBe(0);
      await page.show();
      await page.until(() => ticking.size > 1, 'ticking again');
      page.close();
    } finally {
      globalThis.setInterval = set;
      globalThis.clearInterval = clear;
    }
  }, 60_000);
});

describe('the experience score of every page', () => {
  test.each(PAGES)(
    '%s %s: few nodes, flat, and little setData',
    async (who, path, sign, of) => {
      const phone = phoneOf(who);
      const from = phone.record.setData.length;
      const page = await phone.open(path + ID[of]());
      await page.until(() => page.text().length > 20 && page.text().includes(sign), `showing ${sign}`);
      const steps = phone.record.setData.slice(from);
      const shape = page.shape();
      page.close();
      expect(shape.nodes).toBeLessThan(SCORE.nodes);
      expect(shape.depth).toBeLessThan(SCORE.depth);
      expect(shape.children).toBeLessThanOrEqual(SCORE.children);
      expect(Math.max(...steps.map(({ bytes }) => bytes))).toBeLessThanOrEqual(OWN_STEP);
      expect(mostPerSecond(steps.map(({ at }) => at))).toBeLessThanOrEqual(SCORE.perSecond);
    },
    60_000,
  );
});

test('what all these pages kept on the phone stays small: no key is read for long at the start', () => {
  const kept = [...phones.values()].flatMap((phone) => [...phone.kept()]);
  expect(kept.length).toBeGreaterThan(0);
  for (const [name, value] of kept)
    expect([name, Buffer.byteLength(JSON.stringify(value)) <= STORED_KEY]).toEqual([name, true]);
});
