import { FIXED_NOW } from '../../support/admin-server';
import { useDatabase } from '../../support/database-cases';

const bench = useDatabase();

describe('add', () => {
  it('returns an id of 32 hexadecimal characters when the document brings none', async () => {
    const { _id } = await bench.items.add({ data: { n: 1 } });
    expect(_id).toMatch(/^[0-9a-f]{32}$/);
    expect(await bench.doc(_id)).toEqual({ _id, n: 1 });
  });

  it('keeps an id the document brings, text or number', async () => {
    expect((await bench.items.add({ data: { _id: '物业-1', n: 1 } }))._id).toBe('物业-1');
    expect((await bench.items.add({ data: { _id: 7, n: 2 } }))._id).toBe(7);
    expect((await bench.items.doc(7).get()).data).toEqual({ _id: 7, n: 2 });
    await expect(bench.items.doc('7').get()).rejects.toMatchObject({ errCode: -1 });
  });

  it('refuses a second document with the same id with E11000 and stores nothing', async () => {
    await bench.given({ n: 1 });
    await expect(bench.items.add({ data: { _id: '1', n: 2 } })).rejects.toMatchObject({
      errCode: -502001,
      errMsg: expect.stringMatching(
        /E11000 duplicate key error collection: .* index: _id_ dup key: { _id: "1" }/,
      ),
    });
    expect(await bench.doc()).toEqual({ _id: '1', n: 1 });
  });

  it('adds many at once, all or none', async () => {
    const { _ids } = await bench.items.add({ data: [{ _id: 'a' }, { _id: 'b' }] });
    expect(_ids).toEqual(['a', 'b']);
    await expect(bench.items.add({ data: [{ _id: 'c' }, { _id: 'a' }] })).rejects.toMatchObject({
      errCode: -502001,
    });
    expect((await bench.items.count()).total).toBe(2);
  });

  it('stores the server date with its offset, in the order of the local clock', async () => {
    const { db } = bench.server;
    await bench.given({
      at: db.serverDate(),
      later: db.serverDate({ offset: 3_600_000 }),
      list: [db.serverDate()],
    });
    expect(await bench.doc()).toEqual({
      _id: '1',
      at: new Date(FIXED_NOW),
      later: new Date(FIXED_NOW + 3_600_000),
      list: [new Date(FIXED_NOW)],
    });
  });

  it('refuses field names that begin with a dollar', async () => {
    await expect(bench.items.add({ data: { inner: { $bad: 1 } } })).rejects.toMatchObject({
      errCode: -502001,
      errMsg: expect.stringContaining("'$bad' in 'inner.$bad' is not valid for storage"),
    });
  });

  it('drops undefined fields, keeps null ones', async () => {
    await bench.given({ nothing: null, missing: undefined, list: [null, undefined] });
    expect(await bench.doc()).toEqual({ _id: '1', nothing: null, list: [null, null] });
  });
});

describe('get', () => {
  it('throws -1 for a document that is not there, naming its id', async () => {
    await expect(bench.items.doc('none').get()).rejects.toMatchObject({
      errCode: -1,
      errMsg: expect.stringContaining('document with _id none does not exist'),
    });
  });

  it('gives null for it when throwOnNotFound is off', async () => {
    const quiet = bench.server.databaseWith({ throwOnNotFound: false });
    await quiet.createCollection('quiet');
    expect((await quiet.collection('quiet').doc('none').get()).data).toBeNull();
  });

  it('lists in order of insertion', async () => {
    await bench.given({ n: 3 }, { n: 1 }, { n: 2 });
    expect(await bench.ids({})).toEqual(['1', '2', '3']);
  });

  it('returns 100 documents by default, 1000 at most', async () => {
    await bench.items.add({ data: Array.from({ length: 1005 }, (_, n) => ({ n })) });
    expect((await bench.items.get()).data).toHaveLength(100);
    expect((await bench.items.limit(1000).get()).data).toHaveLength(1000);
    expect((await bench.items.limit(5000).get()).data).toHaveLength(1000);
    expect((await bench.items.skip(1000).get()).data.map(({ n }) => n)).toEqual([
      1000, 1001, 1002, 1003, 1004,
    ]);
  });

  it('refuses a negative limit or offset sent without the SDK', async () => {
    await bench.given({ n: 1 });
    const body = { collectionName: 'items', limit: -1 };
    expect(await bench.server.send('database.getDocument', { ...body, collectionName: 'x' })).toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
    });
    await bench.server.db.createCollection('limits');
    expect(
      await bench.server.send('database.getDocument', { ...body, collectionName: 'limits' }),
    ).toMatchObject({
      code: 'INVALID_PARAM',
      message: expect.stringContaining('limit'),
    });
  });
});

describe('set', () => {
  it('creates the document when there is none', async () => {
    expect(await bench.items.doc('new').set({ data: { n: 1 } })).toMatchObject({
      _id: 'new',
      stats: { updated: 0, created: 1 },
    });
    expect(await bench.doc('new')).toEqual({ _id: 'new', n: 1 });
  });

  it('replaces the whole content when there is one', async () => {
    await bench.given({ n: 1, gone: true });
    expect((await bench.items.doc('1').set({ data: { n: 2 } })).stats).toEqual({ updated: 1, created: 0 });
    expect(await bench.doc()).toEqual({ _id: '1', n: 2 });
  });
});

describe('update', () => {
  it('counts the documents that changed, not those that stayed as they were', async () => {
    await bench.given({ n: 1 }, { n: 2 });
    expect((await bench.items.where({}).update({ data: { n: 2 } })).stats.updated).toBe(1);
    expect((await bench.items.doc('none').update({ data: { n: 2 } })).stats.updated).toBe(0);
  });

  it('changes every match, or one with multi: false', async () => {
    await bench.given({ n: 1 }, { n: 1 }, { n: 5 });
    expect((await bench.items.where({ n: 1 }).update({ data: { m: 1 }, multi: false })).stats.updated).toBe(
      1,
    );
    expect((await bench.items.where({ n: 1 }).update({ data: { m: 2 } })).stats.updated).toBe(2);
    expect((await bench.items.where({ m: 2 }).count()).total).toBe(2);
  });

  it('answers a conditional update with who won', async () => {
    await bench.given({ version: 1 });
    const race = () => bench.items.where({ _id: '1', version: 1 }).update({ data: { version: 2 } });
    const answers = await Promise.all(Array.from({ length: 20 }, race));
    expect(answers.map(({ stats }) => stats.updated).sort()).toEqual([...Array<number>(19).fill(0), 1]);
  });

  it('refuses an update that the SDK emptied, naming the way out', async () => {
    await bench.given({ a: { b: 1 } });
    await expect(bench.items.doc('1').update({ data: { a: {} } })).rejects.toMatchObject({
      errCode: -502001,
      errMsg: expect.stringContaining('command.set({})'),
    });
    expect(await bench.doc()).toEqual({ _id: '1', a: { b: 1 } });
  });
});

describe('remove', () => {
  it('removes one document and tells how many', async () => {
    await bench.given({ n: 1 });
    expect((await bench.items.doc('1').remove()).stats.removed).toBe(1);
    expect((await bench.items.doc('1').remove()).stats.removed).toBe(0);
  });

  it('removes every match, everything without where, one with multi: false', async () => {
    await bench.given({ n: 1 }, { n: 1 }, { n: 2 }, { n: 2 });
    expect((await bench.items.where({ n: 1 }).remove()).stats.removed).toBe(2);
    expect((await bench.items.where({ n: 2 }).remove({ multi: false })).stats.removed).toBe(1);
    expect((await bench.items.remove()).stats.removed).toBe(1);
    expect((await bench.items.count()).total).toBe(0);
  });
});

describe('collections', () => {
  it('are refused with -502005 when nobody created them', async () => {
    const never = bench.server.db.collection('never');
    const refusal = { errCode: -502005, errMsg: expect.stringContaining('never') };
    await expect(never.get()).rejects.toMatchObject(refusal);
    await expect(never.count()).rejects.toMatchObject(refusal);
    await expect(never.doc('1').get()).rejects.toMatchObject(refusal);
    // The SDK itself forgets the number for aggregations and new collections.
    await expect(never.aggregate().end()).rejects.toMatchObject({ ...refusal, errCode: -1 });
  });

  it('cannot be created twice', async () => {
    await bench.server.db.createCollection('twice');
    await expect(bench.server.db.createCollection('twice')).rejects.toMatchObject({
      errMsg: expect.stringContaining('Table exist'),
    });
  });

  it('must have a usable name', async () => {
    for (const collectionName of ['', 'a$b', 'system.users', 'x'.repeat(200)]) {
      expect(await bench.server.send('database.addCollection', { collectionName })).toMatchObject({
        code: 'INVALID_PARAM',
      });
    }
  });
});

it('an action nobody knows is refused by name', async () => {
  expect(await bench.server.send('database.dropEverything')).toEqual({
    code: 'INVALID_ACTION',
    message: 'unknown action: database.dropEverything',
  });
});
