import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { startCloudProcess } from '../start/cloud-process';
import { cloudClient, type CloudClient } from './cloud-client';
import { directoryDocs } from './directory-docs';
import { importDirectory } from './admin';
import { openidOf } from './people/resident';
import { residents } from './people/residents';
import { staff } from './people/staff';
import { patientFunctions } from './patient-functions';
import { beginsAt, play, type Script } from './play';

const HOUR = 3_600_000;

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** People have read most of their messages: residents all but the last day's, staff all but the last hours'. */
async function readInboxes(cloud: CloudClient, now: number): Promise<void> {
  const readUntil = (keys: string[], before: number): Promise<unknown>[] =>
    keys.map((key) => cloud.call(openidOf(key), 'notify.mark-read', { before }));
  await Promise.all([
    ...readUntil(
      residents.map(({ key }) => key),
      now - 20 * HOUR,
    ),
    ...readUntil(
      staff.map(({ key }) => key),
      now - 3 * HOUR,
    ),
  ]);
}

/**
 * Makes the demonstration: people and places, then three weeks of tickets and feedback, played on a local cloud of its own with the real
 * functions. Afterwards the clock of the data folder shows the real time again.
 */
export async function seed(
  folder: { cloudDir: string; envFile: string },
  script: Script,
  told: (done: number, total: number) => void,
): Promise<void> {
  Object.assign(process.env, parseEnv(readFileSync(folder.envFile, 'utf8')));
  // A folder of its own: two previews may make their data at the same time.
  const functions = patientFunctions('dist/cloudfunctions', mkdtempSync(join(tmpdir(), 'seed-functions-')));
  const templateIds = readJson<Record<string, string>>('cloudfunctions/template-ids.json');
  const collections = Object.keys(readJson<object>('cloudfunctions/indexes.json'));
  const now = Date.now();
  const opening = beginsAt(script, now) - HOUR;
  const running = await startCloudProcess([
    ...['--port', '0', '--data', folder.cloudDir, '--functions', functions, '--env-file', folder.envFile],
    ...['--push', 'notify'],
  ]);
  try {
    const cloud = cloudClient(running.url);
    await cloud.cutNudges();
    await cloud.moveClock(opening);
    await importDirectory(running.url, collections, directoryDocs(opening));
    await play(cloud, script, now, templateIds, told);
    await readInboxes(cloud, now);
    await cloud.moveClock(Date.now());
  } finally {
    await running.stop();
    rmSync(functions, { recursive: true, force: true });
  }
}
