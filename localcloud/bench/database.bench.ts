// The database against its demands, measured at the store: `npm run bench -- database` (a million documents of 1 KB).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOf, list, load, open, send } from './database-load';
import { compare } from './measure';

const SMALL = 1000;
const MEGABYTE = 1024 * 1024;
const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'localcloud-bench-'));
const [smallDir, largeDir, writeDir] = ['small', 'large', 'writes'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const label = count.toLocaleString('en');

let held = true;

const report = (name: string, value: string, demand: string, holds: boolean): void => {
  console.log(`${name.padEnd(56)} ${value.padStart(12)}   (${demand})${holds ? '' : '  NOT HELD'}`);
  held &&= holds;
};

const loadAll = (): void => {
  load(smallDir, SMALL);
  const start = performance.now();
  load(largeDir, count);
  console.log(
    `      loaded ${label} documents of 1 KB in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
};

const writes = (): void => {
  const database = open(writeDir);
  const total = 20_000;
  for (let n = 0; n < 2000; n++) send(database, 'insertDocument', { data: [documentOf(n + total, 400)] });
  const start = performance.now();
  for (let n = 0; n < total; n++) send(database, 'insertDocument', { data: [documentOf(n, 400)] });
  const rate = total / ((performance.now() - start) / 1000);
  database.close();
  report(
    'single durable writes a second, 1 KB, two indexes',
    rate.toFixed(0),
    'at least 10,000',
    rate >= 10_000,
  );
};

const lists = async (): Promise<void> => {
  const [small, large] = [open(smallDir), open(largeDir)];
  let run = 0;
  const [few, many] = await compare(
    2500,
    async () => list(small, (run += 1) % (SMALL / 50)),
    async () => list(large, (run * 31) % Math.floor(count / 50)),
  );
  const ratio = many / few;
  const name = `list of 20 at ${label} against ${SMALL} documents`;
  report(name, `${ratio.toFixed(2)}x`, `at most 1.5x, ${many.toFixed(3)} ms`, ratio <= 1.5);
  small.close();
  large.close();
};

const openedAfresh = (): void => {
  const child = join(__dirname, 'open-afresh.ts');
  const output = execFileSync(process.execPath, ['--import', 'tsx', child, largeDir, String(count)], {
    encoding: 'utf8',
  });
  const { millis, rss } = JSON.parse(output) as { millis: number; rss: number };
  report(
    `start to the first list with ${label} documents`,
    `${millis.toFixed(0)} ms`,
    'at most 1,000 ms',
    millis <= 1000,
  );
  report(
    `resident memory with ${label} documents`,
    `${(rss / MEGABYTE).toFixed(0)} MB`,
    'at most 500 MB',
    rss <= 500 * MEGABYTE,
  );
};

const bench = async (): Promise<void> => {
  try {
    writes();
    loadAll();
    await lists();
    openedAfresh();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

void bench().then(() => process.exit(held ? 0 : 1));
