import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { openDatabase, type AdminReply, type Database } from '../../../localcloud/database/open-database';

const KILLS = 50;
const INDEXES = {
  pairs: [
    { name: 'pair', fields: [['pair', 1]] as [string, 1][] },
    { name: 'no', fields: [['no', 1]] as [string, 1][], unique: true },
  ],
};

let dir: string;
let program: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'localcloud-kill-'));
  program = join(dir, 'writer.cjs');
  const options = { bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' } as const;
  buildSync({
    ...options,
    entryPoints: [join(__dirname, 'writer.ts')],
    outfile: program,
    external: ['node-sqlite3-wasm'],
  });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Kills the writer, amid its next writes, once it has acknowledged so many; returns all it acknowledged. */
const writeAndKill = (data: string, round: number, lines: number): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_PATH: join(__dirname, '../../../node_modules') };
    const child = spawn(process.execPath, [program, data, String(round)], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.split('\n').length - 2 >= lines) child.kill('SIGKILL');
    });
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the writer ended by itself: ${errors}`));
      // The last line may have been cut in two; without its end it was never an acknowledgement.
      resolve(output.split('\n').slice(1, -1));
    });
  });

const open = (data: string): Database => openDatabase({ dir: data, indexes: INDEXES, now: Date.now });

const total = (database: Database, query: object): number => {
  const body = {
    action: 'database.calculateDocument',
    collectionName: 'pairs',
    query: JSON.stringify(query),
  };
  return ((database.handle(body) as AdminReply).data as { total: number }).total;
};

const get = (database: Database, id: string): { count: number } | undefined => {
  const body = {
    action: 'database.getDocument',
    collectionName: 'pairs',
    query: JSON.stringify({ _id: id }),
  };
  const [text] = ((database.handle(body) as AdminReply).data as { list: string[] }).list;
  return text === undefined ? undefined : (JSON.parse(text) as { count: number });
};

it(`keeps every acknowledged write through ${KILLS} kills, and no half transaction`, async () => {
  const data = join(dir, 'data');
  const acknowledged: string[] = [];
  for (let round = 0; round < KILLS; round++) {
    // From right after the start to far into the log; where exactly within a write is up to the machine.
    acknowledged.push(...(await writeAndKill(data, round, (round * 37) % 60)));
    expect(existsSync(join(data, 'database.sqlite'))).toBe(true);
  }
  const database = open(data);
  const missing = acknowledged.filter((line) => {
    const [kind, name = ''] = line.split(' ');
    if (kind === 'pair')
      return get(database, `${name}-left`) === undefined || get(database, `${name}-right`) === undefined;
    return (get(database, name)?.count ?? -1) < (kind === 'inc' ? 1 : 0);
  });
  expect(missing).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(KILLS * 10);

  const pairs = new Set(acknowledged.filter((line) => line.startsWith('pair')).map((line) => line.slice(5)));
  // Whole pairs only, also where the acknowledgement itself was lost; the index agrees with the documents.
  const body = { action: 'database.aggregateDocuments', collectionName: 'pairs' };
  const stages = [
    { stageKey: '$match', stageValue: '{"pair":{"$ne":"single"}}' },
    { stageKey: '$group', stageValue: '{"_id":"$pair","n":{"$sum":1}}' },
    { stageKey: '$match', stageValue: '{"n":{"$ne":2}}' },
  ];
  expect((database.handle({ ...body, stages }) as AdminReply).data).toEqual({ list: [] });
  for (const pair of [...pairs].slice(0, 200)) expect(total(database, { pair })).toBe(2);
  database.close();
}, 120_000);

it('refuses a second process while the first is alive, and takes over from a dead one', async () => {
  const data = join(dir, 'locked');
  const database = open(data);
  expect(() => open(data)).toThrow(/in use by process \d+/);
  database.close();
  await writeAndKill(data, 0, 20);
  expect(existsSync(join(data, 'database.sqlite.lock'))).toBe(true);
  open(data).close();
});
