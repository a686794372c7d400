// The README's pictures, from the running product: `npm run screenshots`. Real Chromium, demonstration data, 375 × 812.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openPreview } from './preview';

const OUT = 'docs/screenshots';

interface Card {
  id: string;
  status: string;
}

/** Asks the product itself which ticket to show. */
async function ticketWhere(page: Page, openid: string, op: object, statuses: string[]): Promise<string> {
  const items = await page.evaluate(
    async ([who, event]) => {
      const reply = await fetch('/client/callFunction', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-openid': who },
        body: JSON.stringify({ name: 'ticket', data: event }),
      });
      const { result } = (await reply.json()) as { result: { data: { items: Card[] } } };
      return result.data.items;
    },
    [openid, op] as const,
  );
  return (items.find((item) => statuses.includes(item.status)) ?? items[0])?.id ?? '';
}

async function take(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const preview = await openPreview([]);
  try {
    const page = await preview.another();
    await page.waitForTimeout(6_000);
    await page.screenshot({ path: join(OUT, 'preview.png') });

    const [resident, agent, technician] = ['demo-chenjing', 'demo-xiaoli', 'demo-wang'] as const;
    const mine = await ticketWhere(page, resident, { op: 'list-mine', input: { filter: 'all' } }, [
      'completed',
      'repairing',
      'accepted',
    ]);
    const work = { op: 'list-work', input: { scope: 'mine', communityId: 'ch' } };
    const community = await page.evaluate(async (who) => {
      const reply = await fetch('/client/callFunction', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-openid': who },
        body: JSON.stringify({ name: 'community', data: { op: 'who-am-i', input: {} } }),
      });
      return (
        ((await reply.json()) as { result: { data: { communities: { id: string }[] } } }).result.data
          .communities[0]?.id ?? ''
      );
    }, technician);
    const job = await ticketWhere(
      page,
      technician,
      { ...work, input: { scope: 'mine', communityId: community } },
      ['repairing', 'accepted', 'on-site'],
    );
    const queued = await ticketWhere(
      page,
      agent,
      { ...work, input: { scope: 'queue', communityId: community } },
      ['triaged', 'submitted'],
    );

    const shots: [file: string, openid: string, path: string][] = [
      ['home', resident, '/pages/home/index'],
      ['report', resident, '/pages/report/index?fault=water_leak'],
      ['ticket', resident, `/pages/ticket/index?id=${mine}`],
      ['inbox', resident, '/pages/inbox/index'],
      ['workbench', technician, '/staff/pages/workbench/index'],
      ['job', technician, `/staff/pages/ticket/index?id=${job}`],
      ['dispatch', agent, `/staff/pages/dispatch/index?id=${queued}`],
    ];
    await page.setViewportSize({ width: 375, height: 812 });
    for (const [file, openid, path] of shots) {
      await page.goto(`${preview.url}app/?as=${openid}#${path}`);
      await page.reload();
      await page.waitForTimeout(2_500);
      await page.screenshot({ path: join(OUT, `${file}.png`) });
    }
  } finally {
    await preview.close();
  }
}

take().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
