// The pictures of README and docs/design.md, from the running product: `npm run screenshots`. Real Chromium, demonstration data,
// 375 × 812. `npm run screenshots -- looks` takes those that test/e2e/looks compares with; `-- DIR` takes every page of the tour into DIR,
// light, dark, on a small phone, in large type, slow, without network, refused, empty and overfull, with contact sheets to look through.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { open, visit } from './looks';
import { keep } from './pictures/compare';
import { compared, onlyCompared } from './pictures/compared';
import { MOOD_MS, moods, withMoods } from './pictures/moods';
import { keepRecording, record, replay, type Recorded, type Recording } from './pictures/replies';
import { contactSheets } from './pictures/contact-sheets';
import { shoot } from './pictures/shoot';
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

/** Turns 大字版 on or off for whoever holds the phone; the next page opened is drawn so. */
async function largeType(page: Page, { as }: Stop, elder: boolean): Promise<void> {
  const kept = { name: `${as}:preferences`, value: JSON.stringify({ data: { elder } }) };
  await page.evaluate(({ name, value }) => localStorage.setItem(name, value), kept);
}

async function everything(preview: OpenPreview, page: Page, stops: Stop[], out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const take = (name: string, how: string): Promise<unknown> =>
    page.screenshot({ path: join(out, `${name}-${how}.png`) });
  const setMood = await withMoods(page);
  for (const stop of stops) {
    await visit(page, preview.url, stop);
    await settle(page);
    await take(stop.name, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await take(stop.name, 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 568 });
    await take(stop.name, 'small');
    await largeType(page, stop, true);
    await visit(page, preview.url, stop);
    await settle(page);
    await take(stop.name, 'elder');
    await largeType(page, stop, false);
    for (const mood of moods) {
      setMood(mood);
      await open(page, preview.url, stop);
      await page.waitForTimeout(MOOD_MS[mood]);
      await take(stop.name, mood);
    }
    setMood(null);
  }
  await contactSheets(page, out);
}

async function toCompare(preview: OpenPreview, stops: Stop[]): Promise<void> {
  const recording: Recording = { at: Date.now(), stops: stops.map((stop) => ({ ...stop, heard: [] })) };
  const listening = await preview.another();
  let shown: Recorded | null = null;
  await record(listening, () => shown?.heard ?? []);
  for (shown of recording.stops) {
    await visit(listening, preview.url, shown);
    await settle(listening);
    // What the page still wants to know belongs to it, not to the next.
    await listening.goto('about:blank');
  }
  keepRecording(recording);
  const page = await preview.another();
  await replay(page, () => shown);
  await page.clock.setFixedTime(recording.at);
  for (const which of compared) {
    shown = recording.stops.find(({ name }) => name === which.stop) ?? null;
    if (shown) keep(which, await shoot(page, preview.url, shown, which.look));
  }
}

async function take(): Promise<void> {
  const preview = await openPreview([]);
  try {
    const page = await preview.another();
    const stops = await tourOf(preview);
    const [, , out] = process.argv;
    if (out === 'looks') await toCompare(preview, onlyCompared(stops));
    else if (out) await everything(preview, page, stops, out);
    else await forTheDocs(preview, page, stops);
  } finally {
    await preview.close();
  }
}

take().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
