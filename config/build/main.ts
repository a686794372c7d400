import { buildWhenChanged } from './build-when-changed';
import { targets } from './targets';

// `npm run build` builds everything, `npm run build -- h5` one target; `--force` builds what has not changed too.
async function main(words: string[]): Promise<void> {
  const force = words.includes('--force');
  const wanted = words.filter((word) => word !== '--force');
  const unknown = wanted.filter((word) => !Object.hasOwn(targets, word));
  if (unknown.length > 0)
    throw new Error(`nothing called ${unknown.join(', ')}; there is ${Object.keys(targets).join(', ')}`);
  for (const [name, target] of Object.entries(targets)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const started = Date.now();
    const built = await buildWhenChanged(target, force);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(built ? `built ${name} in ${seconds} s` : `${name} is up to date`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
