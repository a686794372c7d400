// What a careful eye finds on a page in real Chromium: contrast, names for screen readers, touch targets, overflow.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TOUCH = 44;

interface Violation {
  id: string;
  nodes: { html: string; any: { message: string }[] }[];
}

/** What the standard rules (WCAG 2.2 AA) find: contrast of every text, names, roles, states; one line a finding. */
export async function standardFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (what: object, how: object) => Promise<unknown> } };
    // Taro draws an `img` or `input` inside an element that already carries the role and the name.
    const what = {
      exclude: [['taro-image-core img'], ['taro-input-core input'], ['taro-textarea-core textarea']],
    };
    const how = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] };
    const { violations } = (await axe.run(what, how)) as { violations: unknown };
    return violations;
  })) as Violation[];
  return violationsAsLines(found);
}

const violationsAsLines = (found: Violation[]): string[] =>
  found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${any[0]?.message ?? ''} ${html.slice(0, 160)}`),
  );

/** What is narrower or lower than a finger (44 px) and can be tapped. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const tappable =
      'button, taro-button-core, a[href], [role=button], [role=checkbox], [role=switch], [role=tab]';
    return [...document.querySelectorAll(tappable)].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const shown = width > 0 && height > 0;
      if (!shown || (width >= least - 0.5 && height >= least - 0.5)) return [];
      const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return [`${words.slice(0, 30)} ${Math.round(width)}×${Math.round(height)}`];
    });
  }, TOUCH);
}

/** What sticks out of the screen sideways, unless it lies in something made to be pushed sideways. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = [];
    for (const element of document.querySelectorAll('#app *')) {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || (left >= -1 && right <= window.innerWidth + 1)) continue;
      let around = element.parentElement;
      while (around && (around.matches('.taro_page') || getComputedStyle(around).overflowX === 'visible'))
        around = around.parentElement;
      if (around?.closest('.taro_page')) continue;
      out.push(`${element.className.toString().slice(0, 60)} ${Math.round(left)}…${Math.round(right)}`);
    }
    return out;
  });
}

/** Everything above on one open page: light, dark, on a 320 px phone and with type twice as large. */
export async function faultsOf(page: Page): Promise<string[]> {
  const named = (how: string, found: string[]): string[] => found.map((fault) => `${how}: ${fault}`);
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    faults.push(...named(colorScheme, await standardFaults(page)));
  }
  await page.setViewportSize({ width: 320, height: 568 });
  faults.push(...named('320 px', [...(await smallTargets(page)), ...(await sticksOut(page))]));
  await page.setViewportSize({ width: 375, height: 812 });
  await page.addStyleTag({ content: '[class*="page-module__page"] { --fs: 2 !important; }' });
  faults.push(...named('200 %', await sticksOut(page)));
  return faults;
}

/** Opens a page of the app as somebody; what it loads may still be on its way. */
export async function open(page: Page, url: string, stop: { as: string; path: string }): Promise<void> {
  await page.goto('about:blank');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(`${url}app/?as=${stop.as}#/${stop.path}`);
  await page.locator('[class*="page-module__page"]').first().waitFor();
}

/** Opens a page of the app as somebody, and waits until what it loads is there. */
export async function visit(page: Page, url: string, stop: { as: string; path: string }): Promise<void> {
  await open(page, url, stop);
  await page.waitForLoadState('networkidle');
  // The gallery shows a skeleton for good.
  if (stop.path !== 'pages/gallery/index')
    await page.locator('[aria-label="正在加载"]').first().waitFor({ state: 'detached' });
}
