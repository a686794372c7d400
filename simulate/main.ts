import { audit } from './audit/audit';
import { readRecords } from './audit/records';
import { figuresOf } from './figures/figures';
import { printed } from './figures/print';
import { liveMonth, type Span } from './month';
import { readOptions, USAGE, type SimulationOptions } from './options';
import { communityOf } from './people/communities';
import { openWorld } from './world';

const DAY = 86_400_000;
/** Wednesday, 1 April 2026, midnight in China: a month with a public holiday and a make-up workday. */
const START = Date.parse('2026-04-01T00:00:00+08:00');
/** The policy's days of silence, and an hour for the alarm clock (T17). */
const AFTERWARDS_MS = 3 * DAY + 3_600_000;
const SHOWN = 20;

// `npm run simulate`: a month of several communities through the real functions, with faults; fails when something got lost.
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') return console.log(USAGE);
  process.exitCode = (await simulate(options)) ? 0 : 1;
}

async function simulate(options: SimulationOptions): Promise<boolean> {
  const end = START + options.days * DAY;
  const span: Span = { start: START, end, close: end + AFTERWARDS_MS };
  const communities = Array.from({ length: options.communities }, (_, n) => communityOf(n));
  const world = await openWorld(communities, START);
  const began = Date.now();
  try {
    const journal = await liveMonth(world, communities, span, options);
    const records = await readRecords();
    const findings = audit(records, journal, span);
    const figures = figuresOf(records, journal);
    const cases = Object.entries(findings).flatMap(([name, found]) => found.map((one) => `${name}: ${one}`));
    const seconds = Math.round((Date.now() - began) / 1000);
    if (options.json) console.log(JSON.stringify({ figures, findings, seconds }));
    else {
      console.log(`${printed(figures, findings, journal.struck)}\n\n${options.days} days in ${seconds} s`);
      for (const one of cases.slice(0, SHOWN)) console.error(`  ✗ ${one}`);
    }
    return cases.length === 0;
  } finally {
    await world.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
