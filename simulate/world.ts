import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenChanged } from '../config/build/build-when-changed';
import { targets } from '../config/build/targets';
import { importDirectory } from '../preview/seed/admin';
import { patientFunctions } from '../preview/seed/patient-functions';
import { startCloudProcess } from '../preview/start/cloud-process';
import { nextDue } from './due';
import { faultRules } from './fault-rules';
import type { SimCommunity } from './people/communities';
import { directoryDocs } from './people/directory-docs';

/** The timers run when the simulation says so, never by themselves: once a year on the way of the clock. */
const NEVER = '0 0 0 1 1 * *';

/** The running cloud of a simulation, as far as the simulation needs it. */
export interface SimWorld {
  url: string;
  moveClock(to: number): Promise<void>;
  /** one tick of the alarm clock if anything is due at `now`; a tick that fails is made up for by the next, as in production.
   * Answers when something will next be due, as far as is known */
  tick(now: number): Promise<number>;
  misbehave(share: number, seed: number): Promise<void>;
  /** how many faults have struck since the last change of rules */
  struck(): Promise<number>;
  /** the person taps 允许 once for this template */
  accept(openid: string, templateId: string): Promise<void>;
  stop(): Promise<void>;
}

const collections = (): string[] =>
  Object.keys(JSON.parse(readFileSync('cloudfunctions/indexes.json', 'utf8')) as object);

/** Builds the functions if need be, starts a local cloud of its own and moves everybody in. */
export async function openWorld(communities: readonly SimCommunity[], start: number): Promise<SimWorld> {
  await buildWhenChanged(targets.functions);
  const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
  const keys = `sim:${Buffer.alloc(32, 9).toString('base64')}`;
  const envFile = join(folder, '.env');
  writeFileSync(envFile, `PII_KEYS=${keys}\n`);
  // The SDK complains of slow requests for seconds after a lost reply; losing replies is what this is for.
  Object.assign(process.env, { PII_KEYS: keys, SILENCE: 'true' });
  const functions = patientFunctions('dist/cloudfunctions', join(folder, 'functions'), NEVER);
  const cloud = await startCloudProcess([
    ...['--port', '0', '--data', join(folder, 'cloud'), '--functions', functions],
    ...['--indexes', 'cloudfunctions/indexes.json', '--env-file', envFile],
  ]);
  const send = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const init = { method, headers: { 'content-type': 'application/json' } };
    const reply = await fetch(cloud.url + path, body ? { ...init, body: JSON.stringify(body) } : init);
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
    return (await reply.json()) as T;
  };
  const moveClock = async (to: number): Promise<void> => void (await send('POST', '/dev/clock', { now: to }));
  await moveClock(start);
  await importDirectory(
    cloud.url,
    collections(),
    communities.flatMap((community) => directoryDocs(community, start)),
  );
  return {
    url: cloud.url,
    moveClock,
    tick: async (now) => {
      const due = await nextDue();
      if (due <= now) await send('POST', '/dev/run-timer/notify', {});
      return due;
    },
    misbehave: async (share, seed) =>
      void (await send('POST', '/dev/faults', { seed, rules: faultRules(share) })),
    struck: async () => {
      const { rules } = await send<{ rules: { struck: number; action: string }[] }>('GET', '/dev/faults');
      return rules
        .filter(({ action }) => action !== 'functions.invokeFunction')
        .reduce((sum, rule) => sum + rule.struck, 0);
    },
    accept: async (openid, templateId) =>
      void (await send('POST', '/dev/accepts', { openid, templateId, count: 1 })),
    async stop() {
      await cloud.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
