// A real `npm start` on a free port with its own data, and its page in Chromium: `const preview = await openPreview()`.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium';
import { morningInstead } from './morning';

const ROOT = join(__dirname, '../..');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A microphone that beeps, and is allowed.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

/** A running preview with one browser page on it. */
export interface OpenPreview {
  url: string;
  page: Page;
  /** Another window on the same preview, with its own memory. */
  another: () => Promise<Page>;
  close: () => Promise<void>;
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (url) resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => reject(new Error(`npm start ended:\n${said}`)));
  });
}

/** People and messages only: what a demonstration has on its timelines belongs to the real time. */
async function moveOutOfTheNight(url: string): Promise<void> {
  const morning = morningInstead(Date.now());
  if (morning === null) return;
  const body = JSON.stringify({ now: new Date(morning).toISOString() });
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${url}dev/clock`, { method: 'POST', headers, body });
  if (!reply.ok) throw new Error(`the clock stays: ${reply.status}`);
}

/** Starts the preview with people but without tickets (or with `--fresh` data, as a visitor sees them) and opens it. */
export async function openPreview(args: readonly string[] = ['--empty']): Promise<OpenPreview> {
  const executablePath = findChromium();
  const data = mkdtempSync(join(tmpdir(), 'preview-'));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'preview/start.ts', '--port', '0', '--data', join(data, 'demo'), ...args],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = await readyUrl(child);
  if (args.includes('--empty')) await moveOutOfTheNight(url);
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const another = async (): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    url,
    page: await another(),
    another,
    async close() {
      await browser.close();
      child.kill('SIGINT');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
