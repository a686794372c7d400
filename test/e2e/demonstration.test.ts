import type { Locator, Page } from 'playwright-core';
import { ticketStatuses, type TicketStatus } from '../../src/domain/ticket/status';
import type { Delivered } from '../../preview/page/messages';
import { phoneOn } from '../support/phone';
import { faultsOf, open, visit } from '../support/looks';
import { withMoods } from '../support/pictures/moods';
import { openPreview, type OpenPreview } from '../support/preview';
import { tourOf } from '../support/tour';

jest.setTimeout(900_000);

/** A form to fill in or a button, other than the home button of the bar and the tabs at the bottom. */
const WAY_OUT = '[class*="page-module__page"] :is([role=button], button, taro-button-core, textarea, input)';

interface Listed {
  id: string;
  status: TicketStatus;
  text: string;
}

const appears = (what: Locator): Promise<boolean> =>
  what.waitFor({ timeout: 20_000 }).then(
    () => true,
    () => false,
  );

let preview: OpenPreview;

async function listed(scope: 'open' | 'ended', cursor: string | null = null): Promise<Listed[]> {
  const input = { scope, communityId: 'chhy', cursor };
  const reply = await fetch(`${preview.url}call/ticket`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': 'demo-shao' },
    body: JSON.stringify({ op: 'list-work', input }),
  });
  const { data } = (await reply.json()) as { data: { items: Listed[]; next: string | null } };
  return data.next ? [...data.items, ...(await listed(scope, data.next))] : data.items;
}

beforeAll(async () => {
  preview = await openPreview([]);
});

afterAll(() => preview?.close());

describe('the demonstration a visitor starts with', () => {
  it('holds at least sixty tickets, in every status, and no two with the same words', async () => {
    const tickets = [...(await listed('open')), ...(await listed('ended'))];
    expect(tickets.length).toBeGreaterThanOrEqual(60);
    const statuses = new Set(tickets.map(({ status }) => status));
    expect(ticketStatuses.filter((status) => !statuses.has(status))).toEqual([]);
    expect(new Set(tickets.map(({ text }) => text)).size).toBe(tickets.length);
  });

  it('opens a message on the phone of the person it was sent to', async () => {
    // Which ticket spoke to him last depends on the hour at which the demonstration was started.
    const sent = (
      (await (await fetch(`${preview.url}dev/messages?openid=demo-zhaolei`)).json()) as Delivered[]
    ).reverse();
    const nth = sent.findIndex((message) => message.page.startsWith('pages/ticket/index?id='));
    const ticketId = new URLSearchParams(sent[nth]?.page.split('?')[1]).get('id');
    const tickets = [...(await listed('open')), ...(await listed('ended'))];
    const text = tickets.find(({ id }) => id === ticketId)?.text;
    expect(text).toBeTruthy();

    const { page } = preview;
    await page.getByRole('button', { name: '所有人' }).click();
    await page.locator('.message', { hasText: '发给 赵磊' }).nth(nth).click();
    await phoneOn(page, 'resident').see(String(text));
    expect(await page.locator('#resident strong').textContent()).toBe('赵磊');
  });

  it('opens the report with the place filled in when a code on the wall is scanned (P5)', async () => {
    const { page } = preview;
    await page.getByRole('button', { name: '扫码报修' }).click();
    await page.getByRole('searchbox').fill('泳池');
    await page.getByRole('button', { name: '扫码：泳池更衣室' }).click();
    await phoneOn(page, 'resident').see('泳池更衣室');
  });

  it('gives a grabbed job to one of two technicians and tells the other one kindly (T9)', async () => {
    const second = await preview.another();
    const grabbing = async (page: Page, openid: string): Promise<void> => {
      const phone = phoneOn(page, 'staff');
      await phone.as(openid);
      await phone.tap('抢单池');
      await phone.see('垃圾亭的洗手池不出水');
    };
    await Promise.all([grabbing(preview.page, 'demo-wang'), grabbing(second, 'demo-zhang')]);
    const heard = await Promise.all(
      [preview.page, second].map(async (page) => {
        const phone = phoneOn(page, 'staff');
        await phone.tap('抢单');
        const answer = page
          .frameLocator('#staff iframe')
          .getByText(/已接单，请尽快联系业主|已被其他师傅接走/)
          .first();
        return (await answer.textContent())?.includes('已接单') ?? false;
      }),
    );
    expect(heard.filter(Boolean)).toHaveLength(1);
  });

  it('moves the time for both phones with one button', async () => {
    const { page } = preview;
    const now = async (): Promise<number> =>
      ((await (await fetch(`${preview.url}dev/clock`)).json()) as { ms: number }).ms;
    const before = await now();
    await page.getByRole('button', { name: '+1 小时' }).click();
    // An hour of a whole demonstration comes true meanwhile; how long that takes is the machine's affair, not the rule.
    await page.locator('button:enabled', { hasText: '+1 小时' }).waitFor({ timeout: 180_000 });
    expect(await now()).toBeGreaterThanOrEqual(before + 3_600_000);
  });
});

describe('every page of the demonstration', () => {
  it('can be read, heard and tapped: light, dark, on a small phone and with large type (P8)', async () => {
    const page = await preview.another();
    const faults: string[] = [];
    for (const stop of await tourOf(preview)) {
      await visit(page, preview.url, stop);
      faults.push(...(await faultsOf(page)).map((fault) => `${stop.name} · ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('leads home from an address that is no more, as an old link or message may name one', async () => {
    const page = await preview.another();
    await open(page, preview.url, { as: 'demo-chenjing', path: 'pages/gone/index' });
    await page.getByText('我要报修').first().waitFor();
  });

  it('says what is the matter and shows a way out, without network or when it is refused (T24)', async () => {
    const broken: string[] = [];
    const stuck: string[] = [];
    // To a link that no longer holds there is no way; the page says where to find the right one.
    const stops = (await tourOf(preview)).filter(({ name }) => name !== 'vendor-gone');
    const look = async (): Promise<void> => {
      const page = await preview.another();
      page.on('pageerror', ({ message }) => broken.push(message));
      const setMood = await withMoods(page);
      for (let stop = stops.shift(); stop; stop = stops.shift())
        for (const mood of ['offline', 'refused'] as const) {
          setMood(mood);
          await open(page, preview.url, stop);
          const way = page.locator(WAY_OUT).locator('visible=true').first();
          if (!(await appears(way))) stuck.push(`${stop.name} ${mood}`);
        }
    };
    // Most of the time passes in waiting for tries that fail.
    await Promise.all(Array.from({ length: 3 }, look));
    expect({ stuck, broken }).toEqual({ stuck: [], broken: [] });
  });
});
