// Runs every bench, one process each, so that none warms the next: `npm run bench`, or `npm run bench -- list` for one.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The local cloud's own, and the product's on top of it. */
const FOLDERS = ['localcloud/bench', 'config/checks'];
const wanted = process.argv.slice(2);

const benches = FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => basename(file).includes(word)));

const failed = benches.filter((file) => {
  console.log(`\n== ${basename(file, '.bench.ts')}`);
  return spawnSync(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' }).status !== 0;
});

if (benches.length === 0) console.error(`no bench named ${wanted.join(', ')}`);
if (failed.length > 0) console.error(`over its ratio: ${failed.join(', ')}`);
process.exitCode = benches.length === 0 || failed.length > 0 ? 1 : 0;
