import { FIXED_NOW } from '../../support/admin-server';
import { useDatabase } from '../../support/database-cases';
import type { TcbCollection, TcbTransaction } from '../../support/loose-sdk';

let now = FIXED_NOW;
const bench = useDatabase({
  now: () => now,
  indexes: { people: [{ name: 'phone', fields: [['phone', 1]], unique: true }] },
});
const accounts = (): TcbCollection => bench.server.tcb.collection('accounts');
const inside = (transaction: TcbTransaction): TcbCollection => transaction.collection('accounts');
const begin = (): Promise<TcbTransaction> => bench.server.tcb.startTransaction();
const read = async (transaction: TcbTransaction, id: string): Promise<unknown> =>
  (await inside(transaction).doc(id).get()).data;

const CONFLICT = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message: expect.stringContaining('[ResourceUnavailable.TransactionConflict] Transaction is conflict'),
};
const OVER = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message: expect.stringContaining(
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server',
  ),
};

beforeEach(async () => {
  await accounts()
    .add({ _id: 'seed' })
    .catch(() => undefined);
  await accounts().where({}).remove();
  await accounts().add([
    { _id: 'a', n: 100 },
    { _id: 'b', n: 50 },
  ]);
});

describe('commit and rollback', () => {
  it('stores every write of a transaction at once', async () => {
    const transaction = await begin();
    await inside(transaction)
      .doc('a')
      .update({ n: bench.server.tcb.command.inc(-30) });
    await inside(transaction)
      .doc('b')
      .update({ n: bench.server.tcb.command.inc(30) });
    await inside(transaction).add({ _id: 'c', n: 1 });
    expect((await accounts().get()).data).toEqual([
      { _id: 'a', n: 100 },
      { _id: 'b', n: 50 },
    ]);
    await transaction.commit();
    expect((await accounts().get()).data).toEqual([
      { _id: 'a', n: 70 },
      { _id: 'b', n: 80 },
      { _id: 'c', n: 1 },
    ]);
  });

  it('rollback leaves nothing behind', async () => {
    const transaction = await begin();
    await inside(transaction).doc('a').update({ n: 0 });
    await inside(transaction).doc('b').remove();
    await inside(transaction).doc('new').set({ n: 1 });
    await transaction.rollback();
    expect((await accounts().get()).data).toEqual([
      { _id: 'a', n: 100 },
      { _id: 'b', n: 50 },
    ]);
  });

  it('runTransaction returns what its function returns', async () => {
    const answer = await bench.server.tcb.runTransaction(async (transaction) => {
      await inside(transaction).doc('a').update({ n: 1 });
      return 'done';
    });
    expect(answer).toBe('done');
    expect((await accounts().doc('a').get()).data).toEqual([{ _id: 'a', n: 1 }]);
  });

  it('runTransaction rolls back when its function throws, and passes the error on', async () => {
    const failing = bench.server.tcb.runTransaction(async (transaction) => {
      await inside(transaction).doc('a').update({ n: 1 });
      throw new Error('not today');
    });
    await expect(failing).rejects.toThrow('not today');
    expect((await accounts().doc('a').get()).data).toEqual([{ _id: 'a', n: 100 }]);
  });

  it('a rollback inside runTransaction rejects with its reason', async () => {
    await expect(
      bench.server.tcb.runTransaction((transaction) => transaction.rollback('no money')),
    ).rejects.toBe('no money');
  });

  it('works through wx-server-sdk as well', async () => {
    const { db } = bench.server;
    await db.runTransaction(async (transaction) => {
      const { data } = await transaction.collection('accounts').doc('a').get();
      await transaction
        .collection('accounts')
        .doc('a')
        .update({ data: { n: Number(data['n']) + 1 } });
      await transaction.collection('accounts').doc('b').remove();
      expect(
        await transaction
          .collection('accounts')
          .doc('c')
          .set({ data: { n: 9 } }),
      ).toMatchObject({ stats: { updated: 0 } });
    });
    expect((await accounts().get()).data).toEqual([
      { _id: 'a', n: 101 },
      { _id: 'c', n: 9 },
    ]);
  });
});

describe('what a transaction sees', () => {
  it('its own writes, at once', async () => {
    const transaction = await begin();
    await inside(transaction).doc('a').update({ n: 1 });
    expect(await read(transaction, 'a')).toEqual({ _id: 'a', n: 1 });
    await inside(transaction).doc('a').remove();
    expect(await read(transaction, 'a')).toBeNull();
    expect(await inside(transaction).doc('a').set({ n: 2 })).toMatchObject({
      updated: 0,
      upserted: [{ _id: 'a' }],
    });
    expect(await read(transaction, 'a')).toEqual({ _id: 'a', n: 2 });
    await transaction.rollback();
  });

  it('not the uncommitted writes of others (no dirty read)', async () => {
    const [one, two] = [await begin(), await begin()];
    await inside(one).doc('a').update({ n: 1 });
    expect(await read(two, 'a')).toEqual({ _id: 'a', n: 100 });
    expect((await accounts().doc('a').get()).data).toEqual([{ _id: 'a', n: 100 }]);
    await one.rollback();
    await two.rollback();
  });

  it('the same moment for every document it reads (no read skew)', async () => {
    const transaction = await begin();
    expect(await read(transaction, 'a')).toEqual({ _id: 'a', n: 100 });
    await accounts().doc('a').set({ n: 0 });
    await accounts().doc('b').set({ n: 150 });
    await accounts().add({ _id: 'late', n: 1 });
    expect(await read(transaction, 'b')).toEqual({ _id: 'b', n: 50 });
    expect(await read(transaction, 'a')).toEqual({ _id: 'a', n: 100 });
    expect(await read(transaction, 'late')).toBeNull();
    await transaction.rollback();
  });

  it('a document removed since is still there', async () => {
    const transaction = await begin();
    await read(transaction, 'b');
    await accounts().doc('a').remove();
    expect(await read(transaction, 'a')).toEqual({ _id: 'a', n: 100 });
    await transaction.rollback();
  });

  it('its moment is its first operation, not its start', async () => {
    const transaction = await begin();
    await accounts().doc('a').update({ n: 7 });
    expect(await read(transaction, 'a')).toEqual({ _id: 'a', n: 7 });
    await transaction.rollback();
  });
});

describe('conflicts', () => {
  it('a document another transaction has written is refused at once', async () => {
    const [one, two] = [await begin(), await begin()];
    await inside(one).doc('a').update({ n: 1 });
    await expect(inside(two).doc('a').update({ n: 2 })).rejects.toMatchObject(CONFLICT);
    await one.commit();
    expect((await accounts().doc('a').get()).data).toEqual([{ _id: 'a', n: 1 }]);
  });

  it('a document changed since the snapshot is refused (no lost update)', async () => {
    const transaction = await begin();
    await read(transaction, 'a');
    await accounts().doc('a').update({ n: 99 });
    await expect(inside(transaction).doc('a').update({ n: 0 })).rejects.toMatchObject(CONFLICT);
    expect((await accounts().doc('a').get()).data).toEqual([{ _id: 'a', n: 99 }]);
  });

  it('a conflict ends the transaction: nothing more of it can be done', async () => {
    const [one, two] = [await begin(), await begin()];
    await inside(two).doc('b').update({ n: 0 });
    await inside(one).doc('a').update({ n: 1 });
    await expect(inside(two).doc('a').remove()).rejects.toMatchObject(CONFLICT);
    await expect(two.commit()).rejects.toMatchObject(OVER);
    await one.commit();
    expect((await accounts().doc('b').get()).data).toEqual([{ _id: 'b', n: 50 }]);
  });

  it('two transactions that insert the same id', async () => {
    const [one, two] = [await begin(), await begin()];
    await inside(one).add({ _id: 'x' });
    await expect(inside(two).add({ _id: 'x' })).rejects.toMatchObject(CONFLICT);
    await one.rollback();
  });

  it('write skew is possible, as in production: two read what the other writes', async () => {
    const [one, two] = [await begin(), await begin()];
    expect([await read(one, 'a'), await read(two, 'b')]).toEqual([
      { _id: 'a', n: 100 },
      { _id: 'b', n: 50 },
    ]);
    await inside(one).doc('b').update({ n: 0 });
    await inside(two).doc('a').update({ n: 0 });
    await one.commit();
    await two.commit();
    expect((await accounts().get()).data).toEqual([
      { _id: 'a', n: 0 },
      { _id: 'b', n: 0 },
    ]);
  });

  it('12 transactions adding 1 to the same document, run again on conflict, lose none', async () => {
    const addOne = async (): Promise<void> => {
      for (;;) {
        const transaction = await begin();
        try {
          const { n } = (await read(transaction, 'a')) as { n: number };
          await inside(transaction)
            .doc('a')
            .update({ n: n + 1 });
          await transaction.commit();
          return;
        } catch (error) {
          if ((error as { code?: string }).code !== 'DATABASE_TRANSACTION_CONFLICT') throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: 12 }, addOne));
    expect((await accounts().doc('a').get()).data).toEqual([{ _id: 'a', n: 112 }]);
  });
});

describe('plain writes beside a transaction', () => {
  it('wait for a document it has written, then go on with what it left', async () => {
    const transaction = await begin();
    await inside(transaction).doc('a').update({ n: 1 });
    const order: string[] = [];
    const waiting = accounts()
      .doc('a')
      .update({ n: bench.server.tcb.command.inc(10) })
      .then(() => order.push('plain'));
    await accounts().doc('b').update({ n: 51 });
    order.push('commit');
    await transaction.commit();
    await waiting;
    expect(order).toEqual(['commit', 'plain']);
    expect((await accounts().doc('a').get()).data).toEqual([{ _id: 'a', n: 11 }]);
  });

  it('go on with the old content after a rollback', async () => {
    const transaction = await begin();
    await inside(transaction).doc('a').update({ n: 1 });
    const waiting = accounts()
      .where({ n: bench.server.tcb.command.gt(0) })
      .update({ n: bench.server.tcb.command.inc(1) });
    await transaction.rollback();
    expect(await waiting).toMatchObject({ updated: 2 });
    expect((await accounts().get()).data).toEqual([
      { _id: 'a', n: 101 },
      { _id: 'b', n: 51 },
    ]);
  });

  it('wait for a unique key it has taken, and are then refused', async () => {
    const people = bench.server.tcb.collection('people');
    await people.add({ _id: 'first', phone: '1' });
    const transaction = await begin();
    await transaction.collection('people').add({ _id: 'second', phone: '2' });
    const waiting = people.add({ _id: 'third', phone: '2' });
    const refused = expect(waiting).rejects.toMatchObject({ message: expect.stringContaining('E11000') });
    await transaction.commit();
    await refused;
  });
});

describe('unique keys inside a transaction', () => {
  it('are refused at the write, and end the transaction', async () => {
    const people = bench.server.tcb.collection('people');
    await people.where({}).remove();
    await people.add({ _id: 'first', phone: '1' });
    const transaction = await begin();
    await expect(transaction.collection('people').add({ phone: '1' })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('index: phone dup key: { phone: "1" }'),
    });
    await expect(transaction.commit()).rejects.toMatchObject(OVER);
  });

  it('may be taken over from a document the transaction removes', async () => {
    const people = bench.server.tcb.collection('people');
    await people.where({}).remove();
    await people.add({ _id: 'first', phone: '1' });
    const transaction = await begin();
    await transaction.collection('people').doc('first').remove();
    await transaction.collection('people').add({ _id: 'next', phone: '1' });
    await transaction.commit();
    expect((await people.get()).data).toEqual([{ _id: 'next', phone: '1' }]);
  });

  it('an id already there is refused with E11000', async () => {
    const transaction = await begin();
    await expect(inside(transaction).add({ _id: 'a' })).rejects.toMatchObject({
      message: expect.stringContaining('E11000'),
    });
  });
});

describe('the end of a transaction', () => {
  it('nothing can be done after a commit', async () => {
    const transaction = await begin();
    await transaction.commit();
    await expect(inside(transaction).doc('a').get()).rejects.toMatchObject(OVER);
    await expect(inside(transaction).doc('a').set({ n: 1 })).rejects.toMatchObject(OVER);
    await expect(inside(transaction).add({ n: 1 })).rejects.toMatchObject(OVER);
    await expect(transaction.commit()).rejects.toMatchObject(OVER);
    await expect(transaction.rollback()).rejects.toMatchObject(OVER);
  });

  it('nothing can be done after a rollback', async () => {
    const transaction = await begin();
    await transaction.rollback();
    await expect(inside(transaction).doc('a').remove()).rejects.toMatchObject(OVER);
  });

  it('comes by itself after 30 seconds, and frees what was locked', async () => {
    const transaction = await begin();
    await inside(transaction).doc('a').update({ n: 1 });
    now += 29_999;
    expect(await read(transaction, 'a')).toEqual({ _id: 'a', n: 1 });
    now += 1;
    await expect(read(transaction, 'a')).rejects.toMatchObject(OVER);
    expect(await accounts().doc('a').update({ n: 5 })).toMatchObject({ updated: 1 });
  });

  it('an id nobody was given is refused', async () => {
    const body = { collectionName: 'accounts', transactionId: 'none', query: '{"_id":"a"}' };
    expect(await bench.server.send('database.getDocument', body)).toMatchObject(OVER);
    expect(await bench.server.send('database.commitTransaction')).toMatchObject({ code: 'INVALID_PARAM' });
  });
});

describe('what a transaction does not do', () => {
  it('where is refused for reading, and leaves the transaction alive', async () => {
    const transaction = await begin();
    await expect(inside(transaction).where({ n: 100 }).get()).rejects.toMatchObject({
      code: 'INVALID_PARAM',
      message: expect.stringContaining('not by where'),
    });
    expect(await read(transaction, 'a')).toEqual({ _id: 'a', n: 100 });
    await transaction.rollback();
  });

  it('where is refused for writing', async () => {
    const transaction = await begin();
    const transactionId = (transaction as unknown as { _id: string })._id;
    const body = { collectionName: 'accounts', transactionId, query: '{"n":100}' };
    expect(await bench.server.send('database.removeDocument', body)).toMatchObject({ code: 'INVALID_PARAM' });
    expect(
      await bench.server.send('database.modifyDocument', { ...body, data: '{"$set":{"n":1}}', merge: true }),
    ).toMatchObject({
      code: 'INVALID_PARAM',
    });
    await transaction.rollback();
  });

  it('counting and aggregating are refused', async () => {
    const transaction = await begin();
    const transactionId = (transaction as unknown as { _id: string })._id;
    for (const action of [
      'database.calculateDocument',
      'database.aggregateDocuments',
      'database.addCollection',
    ]) {
      expect(await bench.server.send(action, { collectionName: 'accounts', transactionId })).toMatchObject({
        code: 'INVALID_PARAM',
      });
    }
    await transaction.rollback();
  });

  it('updateAndReturn is the exception: one document, found in what the transaction sees', async () => {
    const transaction = await begin();
    await inside(transaction).doc('a').update({ n: 60 });
    const { gt } = bench.server.tcb.command;
    const answer = await inside(transaction)
      .where({ n: gt(55) })
      .updateAndReturn({ n: 61 });
    expect(answer).toMatchObject({ updated: 1, doc: { _id: 'a', n: 61 } });
    await transaction.commit();
    expect((await accounts().doc('a').get()).data).toEqual([{ _id: 'a', n: 61 }]);
  });
});
