// The pictures of README and docs/design.md, from the running product: `npm run screenshots`. Real Chromium, demonstration data,
// 375 × 812. `npm run screenshots -- DIR` takes every page of the tour into DIR instead, light, dark and on a small phone, to look through.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { visit } from './looks';
import { openPreview, type OpenPreview } from './preview';
import { tourOf, type Stop } from './tour';

const OUT = 'docs/screenshots';
const SHOWN = [
  'home',
  'report',
  'ticket',
  'inbox',
  'feedback-page',
  'workbench',
  'job',
  'dispatch',
  'complaint-work',
  'figures',
  'gallery',
];

const settle = (page: Page): Promise<void> => page.waitForTimeout(600);

const onlyNamed = (stops: Stop[], name: string): Stop[] => stops.filter((stop) => stop.name === name);

async function forTheDocs(preview: OpenPreview, page: Page, stops: Stop[]): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.waitForTimeout(6_000);
  await page.screenshot({ path: join(OUT, 'preview.png') });
  for (const stop of stops.filter(({ name }) => SHOWN.includes(name))) {
    await visit(page, preview.url, stop);
    await settle(page);
    await page.screenshot({ path: join(OUT, `${stop.name}.png`) });
  }
  for (const home of onlyNamed(stops, 'home')) {
    await visit(page, preview.url, home);
    await page.emulateMedia({ colorScheme: 'dark' });
    await settle(page);
    await page.screenshot({ path: join(OUT, 'home-dark.png') });
    for (const me of onlyNamed(stops, 'me')) await visit(page, preview.url, me);
    await page.getByRole('switch', { name: '大字版' }).click();
    await visit(page, preview.url, home);
    await settle(page);
    await page.screenshot({ path: join(OUT, 'home-elder.png') });
  }
}

async function everything(preview: OpenPreview, page: Page, stops: Stop[], out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const stop of stops) {
    await visit(page, preview.url, stop);
    await settle(page);
    await page.screenshot({ path: join(out, `${stop.name}.png`) });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: join(out, `${stop.name}-dark.png`) });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 568 });
    await page.screenshot({ path: join(out, `${stop.name}-small.png`) });
  }
}

async function take(): Promise<void> {
  const preview = await openPreview([]);
  try {
    const page = await preview.another();
    const stops = await tourOf(preview);
    const [, , out] = process.argv;
    if (out) await everything(preview, page, stops, out);
    else await forTheDocs(preview, page, stops);
  } finally {
    await preview.close();
  }
}

take().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
