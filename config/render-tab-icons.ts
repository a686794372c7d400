import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

// WeChat's tab bar takes pictures only: run `npx tsx config/render-tab-icons.ts` after changing these icons.
const TABS = { home: 'home', tickets: 'list', inbox: 'chat', me: 'user' };
// Both can be seen on the light and on the dark bar (3:1 and better).
const COLOURS = { '': '#748480', '-on': '#14938b' };
const OUT = 'src/assets/tab';
const EDGE = 81;

const paths = readFileSync('src/components/icon/_paths.scss', 'utf8');

function pathOf(name: string): string {
  const path = new RegExp(`'${name}':\\s*'([^']+)'`).exec(paths)?.[1];
  if (!path) throw new Error(`no icon ${name}`);
  return path;
}

const svg = (path: string, colour: string, on: boolean) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${EDGE}" height="${EDGE}" viewBox="-2 -2 28 28"
    fill="${on ? '#cfe7e4' : 'none'}" stroke="${colour}" stroke-width="1.7" stroke-linecap="round"
    stroke-linejoin="round"><path d="${path}"/></svg>`;

async function render(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: EDGE, height: EDGE } });
  for (const [file, icon] of Object.entries(TABS))
    for (const [suffix, colour] of Object.entries(COLOURS)) {
      await page.setContent(`<body style="margin:0">${svg(pathOf(icon), colour, suffix !== '')}</body>`);
      await page.screenshot({ path: `${OUT}/${file}${suffix}.png`, omitBackground: true });
    }
  await browser.close();
}

void render();
