import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  openDatabase,
  type AdminReply,
  type AdminRequest,
  type Database,
} from '../../../localcloud/database/open-database';
import { SequentialModel, type Answer, type Item, type Operation } from './sequential-model';

const CALLERS = 50;
/** A step of somebody who is waiting is left out, so that about 2,500 of these are carried out. */
const OPERATIONS = 3600;
const RUNS = 4;

const dir = mkdtempSync(join(tmpdir(), 'localcloud-model-'));
let round = 0;
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const id = fc.integer({ min: 0, max: 11 }).map((n) => `d${n}`);
const n = fc.integer({ min: 0, max: 9 });
const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom('add', 'set', 'remove', 'get', 'push', 'inc', 'raise'),
      id,
      n,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('incAll', 'find', 'count', 'removeAll'), n }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('begin', 'commit', 'commit', 'abort') }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constantFrom('txGet', 'txAdd', 'txInc', 'txRemove', 'txSet'), id, n }),
  },
) as fc.Arbitrary<Operation>;

const requestOf = (wish: Operation, transactionId: string): AdminRequest => {
  const inside =
    wish.kind.startsWith('tx') || wish.kind === 'commit' || wish.kind === 'abort' ? { transactionId } : {};
  const body = { collectionName: 'docs', ...inside };
  const query = 'id' in wish ? `{"_id":"${wish.id}"}` : '';
  const n = 'n' in wish ? wish.n : 0;
  const modify = (data: object, more: object = {}): AdminRequest => ({
    action: 'database.modifyDocument',
    ...body,
    query,
    data: JSON.stringify(data),
    merge: true,
    multi: false,
    ...more,
  });
  switch (wish.kind) {
    case 'begin':
      return { action: 'database.startTransaction' };
    case 'commit':
      return { action: 'database.commitTransaction', ...body };
    case 'abort':
      return { action: 'database.abortTransaction', ...body };
    case 'add':
    case 'txAdd':
      return {
        action: 'database.insertDocument',
        ...body,
        data: [JSON.stringify({ _id: wish.id, n, tags: [] })],
      };
    case 'set':
    case 'txSet':
      return modify({ n, tags: [] }, { merge: false, upsert: true });
    case 'remove':
    case 'txRemove':
      return { action: 'database.removeDocument', ...body, query, multi: false };
    case 'get':
    case 'txGet':
      return { action: 'database.getDocument', ...body, query };
    case 'push':
      return modify({ $push: { tags: { $each: [`t${n}`], $slice: -3 } } });
    case 'inc':
    case 'txInc':
      return modify({ $inc: { n } });
    case 'raise':
      return modify({ $set: { n } }, { query: `{"_id":"${wish.id}","n":{"$lt":${n}}}` });
    case 'incAll':
      return modify({ $inc: { n: 1 } }, { query: `{"n":{"$gte":${n}}}`, multi: true });
    case 'removeAll':
      return { action: 'database.removeDocument', ...body, query: `{"n":{"$gt":${n + 20}}}`, multi: true };
    case 'find':
      return {
        action: 'database.getDocument',
        ...body,
        query: `{"n":{"$gte":${n}}}`,
        order: '{"n":-1,"_id":1}',
      };
    default:
      return { action: 'database.calculateDocument', ...body, query: `{"n":{"$lt":${n}}}` };
  }
};

const REFUSALS: [part: string, answer: Answer][] = [
  ['E11000', 'E11000'],
  ['TransactionConflict', 'conflict'],
  ['TransactionNotExist', 'over'],
];

const answerOf = ({ kind }: Operation, reply: AdminReply): Answer => {
  if (reply.code !== undefined) {
    return REFUSALS.find(([part]) => reply.message?.includes(part))?.[1] ?? `${reply.code} ${reply.message}`;
  }
  const data = (reply.data ?? {}) as {
    list?: string[];
    total?: number;
    updated?: number;
    deleted?: number;
    upsert_id?: string;
    insertedIds?: string[];
  };
  if (kind === 'find')
    return (data.list ?? [])
      .map((text) => JSON.parse(text) as { _id: string; n: number })
      .map((item) => `${item._id}:${item.n}`)
      .join(' ');
  if (data.list !== undefined) return JSON.stringify(data.list.map((text) => JSON.parse(text) as object));
  if (data.total !== undefined) return String(data.total);
  if (data.deleted !== undefined) return `deleted ${data.deleted}`;
  if (data.insertedIds !== undefined) return 'added';
  if (data.upsert_id !== undefined) return 'created';
  return data.updated === undefined ? 'ok' : `updated ${data.updated}`;
};

const PLAIN_WRITES = new Set<string>(['add', 'set', 'remove', 'push', 'inc', 'raise', 'incAll', 'removeAll']);

/** A caller that waits for an answer before it goes on; its operations meet those of the others in a given order. */
interface Caller {
  transactionId: string;
  waiting: boolean;
}

const play = async (
  database: Database,
  schedule: [caller: number, operation: Operation][],
): Promise<void> => {
  const model = new SequentialModel();
  const callers = Array.from({ length: CALLERS }, (): Caller => ({ transactionId: 'none', waiting: false }));
  const wrong: unknown[] = [];
  // Answers come in the order in which the database did the work: that very order has to explain each of them.
  const check = (number: number, wish: Operation, reply: AdminReply): void => {
    const [answer, expected] = [answerOf(wish, reply), model.apply(number, wish)];
    if (answer !== expected) wrong.push({ number, wish, answer, expected });
  };
  for (const [number, wish] of schedule) {
    const caller = callers[number] as Caller;
    const open = caller.transactionId !== 'none';
    // Whoever waits says nothing meanwhile; a plain write beside one's own transaction would wait for oneself.
    if (caller.waiting || (open && (wish.kind === 'begin' || PLAIN_WRITES.has(wish.kind)))) continue;
    const reply = database.handle(requestOf(wish, caller.transactionId));
    if (reply instanceof Promise) {
      caller.waiting = true;
      void reply
        .then((late) => check(number, wish, late))
        .catch((error: unknown) => wrong.push(String(error)))
        .finally(() => (caller.waiting = false));
    } else {
      if (reply.transactionId !== undefined) caller.transactionId = reply.transactionId;
      check(number, wish, reply);
    }
    if (wish.kind === 'commit' || wish.kind === 'abort') caller.transactionId = 'none';
    await new Promise(setImmediate);
    expect(wrong).toEqual([]);
  }
  const body = { action: 'database.getDocument', collectionName: 'docs', order: '{"_id":1}', limit: 1000 };
  const { list } = (database.handle(body) as AdminReply).data as { list: string[] };
  expect(list.map((text) => JSON.parse(text) as Item)).toEqual(model.items());
};

it(`${CALLERS} callers and 10,000 mixed operations leave no answer a sequence could not have given`, async () => {
  const schedule = fc.array(fc.tuple(fc.nat(CALLERS - 1), operation), {
    minLength: OPERATIONS,
    maxLength: OPERATIONS,
    size: 'max',
  });
  await fc.assert(
    fc.asyncProperty(schedule, async (steps) => {
      round += 1;
      const indexes = {
        docs: [
          {
            name: 'n',
            fields: [
              ['n', -1],
              ['_id', 1],
            ] as [string, 1 | -1][],
          },
        ],
      };
      const database = openDatabase({ dir: join(dir, String(round)), indexes, now: () => 0 });
      try {
        database.handle({ action: 'database.addCollection', collectionName: 'docs' });
        await play(database, steps);
      } finally {
        database.close();
      }
    }),
    { numRuns: RUNS, endOnFailure: false, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: false },
  );
}, 60_000);
