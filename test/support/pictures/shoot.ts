// Takes one picture of a replayed page: the same clock, the same answers, nothing moving.
import type { Page } from 'playwright-core';
import { visit } from '../looks';
import type { Look } from './compared';
import type { Recorded } from './replies';

const SMALL = { width: 320, height: 568 };
/** The gallery is longer than any phone; of other pages what a person sees first is compared. */
const LONG = { width: 375, height: 6_000 };

/** A PNG of the stop in that look. `page` must already replay the stop's recording. */
export async function shoot(page: Page, url: string, stop: Recorded, look: Look): Promise<Buffer> {
  const preferences = {
    name: `${stop.as}:preferences`,
    value: JSON.stringify({ data: { elder: look === 'elder' } }),
  };
  await page.addInitScript(({ name, value }) => localStorage.setItem(name, value), preferences);
  await visit(page, url, stop);
  await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
  if (look === 'small') await page.setViewportSize(SMALL);
  if (stop.name === 'gallery') await page.setViewportSize(LONG);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Until two pictures in a row are the same: images, sheets and lists have settled.
  let before: Buffer = Buffer.alloc(0);
  for (let tries = 0; tries < 20; tries += 1) {
    const now = await page.screenshot({ animations: 'disabled' });
    if (now.equals(before)) return now;
    before = now;
    await page.waitForTimeout(150);
  }
  return before;
}
