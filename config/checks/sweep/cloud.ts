import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCloud, temporaryFolder } from '../../../localcloud/bench/start-cloud';
import { openDatabase, type IndexDeclarations } from '../../../localcloud/database/open-database';

/** A cloud of the bench, with so many tickets in it. */
export interface SweepCloud {
  moveClock(to: number): Promise<void>;
  /** One tick of the alarm clock after another until nothing is due any more; how many documents woke. */
  sweepAll(): Promise<number>;
  stop(): void;
}

const BATCH = 1000;
/** Each works for seconds; a busy machine needs some of them for a thousand documents. */
const MOST_TICKS = 60;
const INDEXES = 'cloudfunctions/indexes.json';

/** Fills a data folder with documents, straight into the store: through the SDK a million would take hours. */
export function fill(dir: string, count: number, write: (n: number) => string): void {
  const indexes = JSON.parse(readFileSync(INDEXES, 'utf8')) as IndexDeclarations;
  const database = openDatabase({ dir, indexes, now: Date.now });
  for (const collectionName of Object.keys(indexes))
    database.handle({ action: 'database.addCollection', collectionName });
  for (let start = 0; start < count; start += BATCH) {
    const data = Array.from({ length: Math.min(BATCH, count - start) }, (_, n) => write(start + n));
    const reply = database.handle({ action: 'database.insertDocument', collectionName: 'tickets', data });
    if ('code' in reply && reply.code !== undefined) throw new Error(String(reply.message));
  }
  database.close();
}

/** The function that holds the alarm clock, its timer silent: the bench itself says when it ticks. */
function silentFunctions(): string {
  const dir = temporaryFolder();
  cpSync('dist/cloudfunctions/notify', join(dir, 'notify'), { recursive: true });
  const file = join(dir, 'notify/config.json');
  const config = JSON.parse(readFileSync(file, 'utf8')) as { triggers: { config: string }[] };
  const triggers = config.triggers.map((trigger) => ({ ...trigger, config: '0 0 0 1 1 * 2099' }));
  writeFileSync(file, JSON.stringify({ ...config, triggers }));
  return dir;
}

/** Starts a cloud on a filled folder. */
export async function startSweepCloud(data: string): Promise<SweepCloud> {
  const envFile = join(temporaryFolder(), '.env');
  writeFileSync(envFile, `PII_KEYS=b1:${Buffer.alloc(32, 3).toString('base64')}\n`);
  const more = ['--indexes', INDEXES, '--env-file', envFile];
  const cloud = await startCloud(silentFunctions(), data, more);
  const post = async (path: string, body: object): Promise<unknown> => {
    const reply = await fetch(cloud.url + path, { method: 'POST', body: JSON.stringify(body) });
    if (!reply.ok) throw new Error(`${path}: ${await reply.text()}`);
    return reply.json();
  };
  return {
    moveClock: async (to) => void (await post('/dev/clock', { now: to })),
    async sweepAll() {
      let documents = 0;
      for (let woken = 1, ticks = 0; woken > 0; ticks += 1) {
        if (ticks === MOST_TICKS) throw new Error('the same documents stay due for ever');
        const { result, failure } = (await post('/dev/run-timer/notify', {})) as {
          result?: string;
          failure?: unknown;
        };
        if (result === undefined) throw new Error(`the alarm clock failed: ${JSON.stringify(failure)}`);
        woken = (JSON.parse(result) as { documents: number }).documents;
        documents += woken;
      }
      return documents;
    },
    stop: cloud.stop,
  };
}
