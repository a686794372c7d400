import { useDatabase } from '../../support/database-cases';
import type { DatabaseStats } from '../../../localcloud/database/open-database';

const bench = useDatabase({
  indexes: {
    tickets: [
      {
        name: 'list',
        fields: [
          ['owner', 1],
          ['at', -1],
        ],
      },
      {
        name: 'queue',
        fields: [
          ['state', 1],
          ['urgency', -1],
          ['at', 1],
        ],
      },
      { name: 'tags', fields: [['tags', 1]] },
      { name: 'nested', fields: [['place.house', 1]] },
      { name: 'title', fields: [['title', 1]] },
    ],
  },
});

const tickets = () => bench.server.db.collection('tickets');

beforeAll(async () => {
  const data = Array.from({ length: 300 }, (_, n) => ({
    _id: String(n).padStart(3, '0'),
    owner: `o${n % 10}`,
    at: (n * 7) % 300,
    state: ['new', 'open', 'done'][n % 3],
    urgency: n % 4,
    tags: n % 2 ? ['a', `t${n % 5}`] : `t${n % 5}`,
    place: { house: n % 50 },
    title: `${n % 2 ? 'pipe' : 'lift'} ${n}`,
  }));
  await bench.server.db.createCollection('tickets');
  await tickets().add({ data });
});

/** What a read cost. */
const costOf = async (
  read: () => Promise<unknown>,
): Promise<Pick<DatabaseStats, 'documentsRead' | 'unindexed'>> => {
  bench.server.database.takeStats();
  await read();
  const { documentsRead, unindexed } = bench.server.database.takeStats();
  return { documentsRead, unindexed };
};

describe('served by an index, reading only what is returned', () => {
  it.each<[string, () => Promise<unknown>, number]>([
    ['a document by its id', () => tickets().doc('007').get(), 1],
    [
      'equality and order with a limit',
      () => tickets().where({ owner: 'o3' }).orderBy('at', 'desc').limit(5).get(),
      5,
    ],
    [
      'the same order backwards',
      () => tickets().where({ owner: 'o3' }).orderBy('at', 'asc').limit(5).get(),
      5,
    ],
    [
      'equality, range and order',
      () =>
        tickets()
          .where({ owner: 'o3', at: bench._.gt(150) })
          .orderBy('at', 'desc')
          .limit(4)
          .get(),
      4,
    ],
    [
      'a range alone',
      () =>
        tickets()
          .where({ owner: 'o3', at: bench._.gte(0).and(bench._.lt(50)) })
          .get(),
      5,
    ],
    [
      'two equalities and an order',
      () => tickets().where({ state: 'new', urgency: 2 }).orderBy('at', 'asc').limit(3).get(),
      3,
    ],
    [
      'an order by two fields',
      () => tickets().where({ state: 'new' }).orderBy('urgency', 'desc').orderBy('at', 'asc').limit(6).get(),
      6,
    ],
    ['an element of an array', () => tickets().where({ tags: 't3' }).limit(7).get(), 7],
    [
      'a nested field',
      () =>
        tickets()
          .where({ place: { house: 7 } })
          .get(),
      6,
    ],
    [
      'a text by its beginning',
      () =>
        tickets()
          .where({ title: /^pipe 1/ })
          .get(),
      56,
    ],
    [
      'ids from a list',
      () =>
        tickets()
          .where({ _id: bench._.in(['001', '002', '003']) })
          .get(),
      3,
    ],
    ['ids in order', () => tickets().orderBy('_id', 'desc').limit(3).get(), 3],
    ['everything, without where', () => tickets().limit(9).get(), 9],
    [
      'the head of an aggregation',
      () => tickets().aggregate().match({ owner: 'o3' }).sort({ at: -1 }).limit(2).end(),
      2,
    ],
  ])('%s', async (_sentence, read, documents) => {
    expect(await costOf(read)).toEqual({ documentsRead: documents, unindexed: [] });
  });

  it('values from a list, merged in the wanted order, read little more than what is returned', async () => {
    const read = async () => {
      const { data } = await tickets()
        .where({ owner: bench._.in(['o1', 'o4', 'o7']) })
        .orderBy('at', 'desc')
        .limit(10)
        .get();
      expect(data.map(({ at }) => Number(at))).toEqual(
        [...data.map(({ at }) => Number(at))].sort((a, b) => b - a),
      );
    };
    const { documentsRead, unindexed } = await costOf(read);
    expect(unindexed).toEqual([]);
    expect(documentsRead).toBeLessThanOrEqual(10);
  });

  it('alternatives that each have an index', async () => {
    const or = bench._.or([{ owner: 'o3' }, { place: { house: 7 } }]);
    expect((await costOf(() => tickets().where(or).get())).unindexed).toEqual([]);
    expect((await tickets().where(or).count()).total).toBe(36);
  });

  it('a join looks its documents up one by one through an index', async () => {
    const join = () =>
      tickets()
        .aggregate()
        .match({ _id: '007' })
        .lookup({ from: 'tickets', localField: 'owner', foreignField: 'owner', as: 'same' })
        .end();
    expect(await costOf(join)).toEqual({ documentsRead: 31, unindexed: [] });
  });
});

describe('not served by any index, and counted as such', () => {
  it.each<[string, () => Promise<unknown>, string, string]>([
    ['a field nobody indexed', () => tickets().where({ urgency: 1 }).get(), '{"urgency":"?"}', 'scan'],
    [
      'the second field of an index alone',
      () =>
        tickets()
          .where({ at: bench._.gt(5) })
          .get(),
      '{"at":{"$gt":"?"}}',
      'scan',
    ],
    [
      'alternatives of which one has no index',
      () =>
        tickets()
          .where(bench._.or([{ owner: 'o1' }, { urgency: 1 }]))
          .get(),
      '{"$or":[{"owner":"?"},{"urgency":"?"}]}',
      'scan',
    ],
    [
      'an unequal value',
      () =>
        tickets()
          .where({ owner: bench._.neq('o1') })
          .get(),
      '{"owner":{"$ne":"?"}}',
      'scan',
    ],
    ['an order nobody indexed', () => tickets().orderBy('urgency', 'asc').get(), '{}', 'sort'],
    ['a count', () => tickets().where({ urgency: 1 }).count(), '{"urgency":"?"}', 'scan'],
    [
      'an update',
      () =>
        tickets()
          .where({ urgency: 99 })
          .update({ data: { x: 1 } }),
      '{"urgency":"?"}',
      'scan',
    ],
    ['an aggregation', () => tickets().aggregate().match({ urgency: 1 }).end(), '{"urgency":"?"}', 'scan'],
  ])('%s', async (_sentence, read, query, stage) => {
    expect((await costOf(read)).unindexed).toEqual([{ collection: 'tickets', query, stage }]);
  });
});

it('explain tells the index, its ranges and what is left to do', async () => {
  const explain = (body: object) =>
    bench.server.database.explain({ action: 'database.getDocument', collectionName: 'tickets', ...body });
  expect(explain({ query: '{"owner":"o1","title":"x"}', order: '{"at":-1}' })).toMatchObject({
    kind: 'index',
    index: 'list',
    ranges: 1,
    backward: false,
    sorted: true,
    exact: false,
  });
  expect(explain({ query: '{"owner":{"$in":["o1","o2"]}}', order: '{"at":1}' })).toMatchObject({
    kind: 'index',
    index: 'list',
    ranges: 2,
    backward: true,
    merged: true,
    exact: true,
  });
  expect(explain({ query: '{"urgency":1}' })).toMatchObject({ kind: 'scan' });
  expect(explain({ query: '{"$or":[{"owner":"o1"},{"_id":"001"}]}' })).toMatchObject({
    kind: 'union',
    branches: [{ index: 'list' }, { index: '_id_' }],
  });
});
