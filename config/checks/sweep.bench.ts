// The alarm clock among a million open tickets against the same work among a thousand: `npm run bench -- sweep`; how many
// there are and how many are due may be given when the file is run alone.
import { median, timed } from '../../localcloud/bench/measure';
import { temporaryFolder } from '../../localcloud/bench/start-cloud';
import { buildWhenChanged } from '../build/build-when-changed';
import { targets } from '../build/targets';
import { fill, startSweepCloud } from './sweep/cloud';
import { ticketWriter } from './sweep/tickets';

const MOST_RATIO = 1.5;
const HOUR = 3_600_000;
const REPORTED_AT = Date.parse('2026-06-01T09:00:00+08:00');
/** Hours after the report at which all the due ones wake: warned, broken, and up the ladder (T12). */
const MOMENTS = [54, 72, 73, 76];
/** The others came in later: open like them, with their own alarms far ahead. */
const LATER = 30 * 24 * HOUR;

/** True when the ratio holds; `due` of `count` open tickets are due. */
async function bench(count: number, due: number): Promise<boolean> {
  await buildWhenChanged(targets.functions);
  const [few, many] = [temporaryFolder(), temporaryFolder()];
  const [awake, asleep] = [ticketWriter(REPORTED_AT), ticketWriter(REPORTED_AT + LATER)];
  fill(few, due, awake);
  const filling = await timed(async () => fill(many, count, (n) => (n < due ? awake(n) : asleep(n))));
  console.log(`${count.toLocaleString('en')} open tickets written in ${(filling / 1000).toFixed(0)} s`);

  const clouds = [await startSweepCloud(few), await startSweepCloud(many)];
  const times: number[][] = [[], []];
  for (const hours of MOMENTS)
    for (const [which, cloud] of clouds.entries()) {
      await cloud.moveClock(REPORTED_AT + hours * HOUR + 1_000);
      let woken = 0;
      times[which]?.push(await timed(async () => void (woken = await cloud.sweepAll())));
      if (woken < due) throw new Error(`only ${woken} tickets woke at ${hours} h`);
    }
  for (const cloud of clouds) cloud.stop();

  const [alone = NaN, among = NaN] = times.map(median);
  const ratio = among / alone;
  console.log(`${due} due among ${due}                    ${alone.toFixed(0).padStart(8)} ms`);
  console.log(
    `${due} due among ${count.toLocaleString('en')}               ${among.toFixed(0).padStart(8)} ms`,
  );
  console.log(
    `ratio                                    ${ratio.toFixed(2).padStart(8)}  (at most ${MOST_RATIO})`,
  );
  return ratio <= MOST_RATIO;
}

void bench(Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 1_000)).then((held) =>
  process.exit(held ? 0 : 1),
);
