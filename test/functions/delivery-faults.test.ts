import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PushState } from '@/domain/notification/push/push-state';
import { numberAt, seedMessages } from '../support/delivery/many-messages';
import { connectSdk } from '../support/sdk';
import { createWorld, type World } from '../support/world';

/** `MESSAGES=5000 npx jest test/functions/delivery-faults --selectProjects=functions` is the full measure. */
const TOTAL = Number(process.env.MESSAGES ?? 600);
const KILLS = 3;

const SEND = 'wx.openApi:subscribeMessage.send';
/** Three calls of WeChat in ten fail: most with an error, some after the work was done. The database stumbles now and then. */
const FAULTS = [
  { action: SEND, probability: 0.25, error: { code: 'SYS_ERR', message: 'away' } },
  { action: SEND, probability: 0.067, dropReply: true },
  { action: 'database.modifyDocument', probability: 0.02, error: { code: 'SYS_ERR', message: 'away' } },
  { action: 'database.modifyDocument', probability: 0.01, dropReply: true },
  { action: 'database.insertDocument', collection: 'inbox', probability: 0.02, dropReply: true },
];

const SEEN = { push: true, pushDueAt: true, code: true, tries: true, 'values.number': true };

interface Fate {
  _id: string;
  push: PushState;
  pushDueAt: number | null;
  values: { number: string };
}

test(`N3, N4: ${TOTAL} messages, three WeChat calls in ten fail, the cloud is killed ${KILLS} times: each arrives or is visibly unreached, none is lost, none is told twice`, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'delivery-'));
  let world = await createWorld({ dataDir });
  try {
    await seedMessages(world, TOTAL);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await world.cloud.faults(FAULTS, kill + 1);
      world = await killedAt(world, dataDir, Math.floor((TOTAL * (kill + 1)) / (KILLS + 2)));
    }
    await world.cloud.faults(FAULTS, 99);
    let fates = await allFates(world);
    for (let round = 0; round < 150 && !isSettled(fates); round += 1) {
      await world.cloud.advance('1m');
      fates = await allFates(world);
    }
    await world.cloud.faults([]);

    const told = await timesTold(world);
    const numbers = Array.from({ length: TOTAL }, (_one, n) => numberAt(n));
    // Nothing is lost: every message is in its person's inbox, once.
    expect(fates.map(({ values }) => values.number).sort()).toEqual(numbers);
    // What we call sent was sent; whatever WeChat did not get is not called sent.
    const sent = fates.filter(({ push }) => push === 'sent').map(({ values }) => values.number);
    expect(sent.filter((number) => !told.has(number))).toEqual([]);
    const rest = fates.filter(({ push }) => push !== 'sent').map(({ push }) => push);
    expect(rest.filter((push) => push !== 'unconfirmed' && push !== 'failed')).toEqual([]);
    // At most one in a thousand is told twice; of fewer than a thousand, none.
    const doubles = [...told].filter(([, times]) => times > 1).map(([number]) => number);
    const twice = fates.filter(({ values }) => doubles.includes(values.number));
    expect(twice.slice(Math.floor(TOTAL * 0.001))).toEqual([]);
    // One reply in ten is lost on purpose, and each death leaves a few that were under way. All others must be known to have arrived.
    expect(rest.length).toBeLessThan(TOTAL * 0.2);
  } finally {
    await world.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 1_800_000);

/** Lets time pass until WeChat has got `count` messages, then kills everything at once and starts again from what is on disk. */
async function killedAt(world: World, dataDir: string, count: number): Promise<World> {
  const moving = world.cloud.advance('2m').catch(() => undefined);
  let over = false;
  void moving.then(() => (over = true));
  while (!over && (await world.cloud.messages()).length < count)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await world.cloud.kill();
  await moving;
  return createWorld({ dataDir, seed: false });
}

async function allFates(world: World): Promise<Fate[]> {
  const inbox = connectSdk(world.cloud.base).database().collection('inbox');
  const fates: Fate[] = [];
  for (;;) {
    const query = inbox.field(SEEN).orderBy('_id', 'asc').skip(fates.length).limit(1_000);
    const { data } = (await query.get()) as unknown as { data: Fate[] };
    fates.push(...data);
    if (data.length < 1_000) return fates;
  }
}

function isSettled(fates: Fate[]): boolean {
  return fates.length >= TOTAL && fates.every(({ pushDueAt }) => pushDueAt === null);
}

/** How often WeChat has shown each message, by its number. */
async function timesTold(world: World): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const { data } of await world.cloud.messages()) {
    const number = data.character_string1 ?? '';
    times.set(number, (times.get(number) ?? 0) + 1);
  }
  return times;
}
