import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dumpOf } from '../../support/dump';
import { ticketAt } from '../../support/journey';
import { documentsOf } from '../../support/people/homes';
import { connectSdk } from '../../support/sdk';
import { createWorld, TEST_KEYS, type World } from '../../support/world';

const ROTATED = `t2:${Buffer.alloc(32, 9).toString('base64')},${TEST_KEYS}`;
const text = '厨房漏水，打我老婆13912345678';

let world: World;
let before: string;
let ticketId: string;
let covered: unknown;
beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'reseal-'));
  const old = await createWorld({ dataDir });
  ({ id: ticketId } = await ticketAt(old, 'accepted', { text }));
  // More than a batch of them.
  const [ticket] = await documentsOf(old, 'tickets');
  const tickets = connectSdk(old.cloud.base).database().collection('tickets');
  for (let n = 0; n < 60; n += 1) await tickets.add({ data: { ...ticket, _id: `t${n}`, number: `N${n}` } });
  covered = ticket?.text;
  before = await dumpOf(old);
  await old.stop();
  world = await createWorld({ dataDir, seed: false, env: { PII_KEYS: ROTATED } });
}, 120_000);
afterAll(() => world.stop());

const tick = () => world.cloud.post('/dev/run-timer/privacy');
const place = async () => (await documentsOf(world, 'directory', { _id: 'reseal' }))[0];
const keptBy = (dump: string, key: string) => dump.split(`"v1.${key}.`).length - 1;

describe('after a rotation of the keys (P4)', () => {
  test('what an older key keeps is sealed anew, a crash in the middle is gone on from', async () => {
    expect(keptBy(before, 't1')).toBeGreaterThan(100);
    // The database goes away after some documents: the tick ends in a fault, the place stays noted.
    await world.cloud.faults([
      {
        action: 'database.modifyDocument',
        collection: 'tickets',
        probability: 0.1,
        error: { code: 'SYS_ERR', message: 'away' },
      },
    ]);
    for (let n = 0; n < 3; n += 1) await tick();
    await world.cloud.faults([]);
    expect((await place())?.collection).toBe('tickets');
    for (let n = 0; n < 3; n += 1) await tick();
    const dump = await dumpOf(world);
    expect([keptBy(dump, 't1'), keptBy(dump, 't2')]).toEqual([0, keptBy(before, 't1')]);
  }, 60_000);

  test('an hour later it looks once more, finds nothing and rests', async () => {
    expect((await place())?.dueAt).toBeGreaterThan(await world.cloud.now());
    const directory = connectSdk(world.cloud.base).database().collection('directory');
    await directory.where({ _id: 'reseal' }).update({ data: { dueAt: 0 } });
    for (let n = 0; n < 3; n += 1) await tick();
    expect(await place()).toMatchObject({ keyId: 't2', dueAt: null });
    const { calls } = await world.cloud.stats();
    expect(calls.flatMap(({ unindexed }) => unindexed)).toEqual([]);
  }, 60_000);

  test('everybody reads what they read before, numbers in words too, and every step still works', async () => {
    const me = await world.as('owner')('community.who-am-i', {});
    expect([me.name, me.phone, me.homes[0]?.label]).toEqual(['张三丰', '13800001111', '1栋1单元0101室']);
    const job = await world.as('plumber')('ticket.get', { ticketId });
    expect([job.reporter.phone, job.fullText]).toEqual(['13800001111', text]);
    const [ticket] = await documentsOf(world, 'tickets', { _id: ticketId });
    expect(ticket?.text).not.toBe(covered);
    const note = { ticketId, requestId: 'reseal-note-1', note: '已换接头', photos: [] };
    expect((await world.as('plumber')('ticket.note-progress', note)).status).toBe('accepted');
  }, 60_000);
});
