import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { homeScenes } from './home-scenes';
import { publicScenes } from './public-scenes';
import type { Scene } from './scene';

// `npx tsx preview/seed/draw/main.ts`: draws the demonstration's photos again after a scene was changed.
const OUT = join('preview', 'seed', 'photos');
const [WIDTH, HEIGHT] = [360, 480];

/** How a photographer stands: straight, closer, from the side, and a last look at the finished work. */
const VIEWS: Record<string, (x: number, y: number) => string> = {
  a: () => 'rotate(-1.2deg) scale(1.06)',
  b: (x, y) => `scale(1.55) translate(${(WIDTH / 2 - x) * 0.7}px, ${(HEIGHT / 2 - y) * 0.7}px) rotate(2deg)`,
  c: () => 'perspective(700px) rotateY(16deg) rotateX(5deg) scale(1.2)',
  d: () => 'rotate(0.8deg) scale(1.08)',
};

/** Where the light falls, in percent. */
const LIGHT: Record<string, [x: number, y: number]> = { a: [45, 35], b: [50, 45], c: [70, 30], d: [40, 30] };

const GRAIN = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120"><filter id="n"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2"/><feColorMatrix values="0 0 0 0 .5 0 0 0 0 .5 0 0 0 0 .5 0 0 0 .5 0"/></filter><rect width="120" height="120" filter="url(#n)"/></svg>`;

function html({ focus: [x, y], draw }: Scene, view: string): string {
  const [lightX, lightY] = LIGHT[view] ?? [50, 40];
  return `<style>body{margin:0;background:#222}div{position:absolute;inset:0}.pic{transform:${VIEWS[view]?.(x, y)};filter:saturate(.82) contrast(.96) ${view === 'c' ? 'brightness(.86)' : ''} blur(.35px)}
  .light{background:radial-gradient(circle at ${lightX}% ${lightY}%,rgba(255,255,250,.28),transparent 45%,rgba(0,0,0,.42) 105%)}
  .grain{opacity:.16;mix-blend-mode:overlay;background:url('data:image/svg+xml;utf8,${encodeURIComponent(GRAIN)}')}</style>
  <div class="pic"><svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${draw(view === 'd')}</svg></div><div class="light"></div><div class="grain"></div>`;
}

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  let bytes = 0;
  for (const scene of [...homeScenes, ...publicScenes])
    for (const view of Object.keys(VIEWS)) {
      await page.setContent(html(scene, view));
      const path = join(OUT, `${scene.name}-${view}.jpg`);
      await page.screenshot({ path, type: 'jpeg', quality: 68 });
      bytes += statSync(path).size;
    }
  await browser.close();
  console.log(`${(bytes / 1024).toFixed(0)} KB of pictures`);
}

void main();
