// All pictures of one kind on one sheet, so that one look finds what is out of line.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const COLUMNS = 9;
const WIDTH = 200;

/** Writes `sheet-<kind>.png` into `folder` for every kind of `<page>-<kind>.png` in it. */
export async function contactSheets(page: Page, folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.png') && !file.startsWith('sheet-'));
  const kinds = new Set(files.map((file) => file.replace(/^.*-(.*)\.png$/, '$1')));
  await page.setViewportSize({ width: COLUMNS * (WIDTH + 8), height: 800 });
  for (const kind of kinds) {
    const ofKind = files.filter((file) => file.endsWith(`-${kind}.png`));
    const cells = ofKind.map((file) => {
      const bytes = readFileSync(join(folder, file)).toString('base64');
      return `<figure>${file}<img width="${WIDTH}" src="data:image/png;base64,${bytes}"></figure>`;
    });
    const style = `body{margin:4px;font:11px sans-serif;display:grid;grid-template-columns:repeat(${COLUMNS},${WIDTH}px);gap:6px}figure{margin:0}`;
    await page.setContent(`<style>${style}</style>${cells.join('')}`);
    writeFileSync(join(folder, `sheet-${kind}.png`), await page.screenshot({ fullPage: true }));
  }
}
