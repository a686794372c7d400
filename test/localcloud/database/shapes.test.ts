import { useDatabase } from '../../support/database-cases';

const bench = useDatabase();

describe('order', () => {
  const inOrder = async (field: string, order: 'asc' | 'desc') =>
    (await bench.items.orderBy(field, order).get()).data.map(({ _id }) => _id).join('');

  it('types come in their own order: null and missing, numbers, texts, objects, arrays, booleans, dates', async () => {
    await bench.given(
      { a: new Date(1) },
      { a: true },
      { a: { x: 1 } },
      { a: 'text' },
      { a: 7 },
      {},
      { a: [] },
    );
    expect(await inOrder('a', 'asc')).toBe('7654321');
    expect(await inOrder('a', 'desc')).toBe('1234567');
  });

  it('an array sorts by its smallest element, backwards by its greatest', async () => {
    await bench.given({ a: [5, 1] }, { a: [3] }, { a: [2, 9] });
    expect(await inOrder('a', 'asc')).toBe('132');
    expect(await inOrder('a', 'desc')).toBe('312');
  });

  it('texts sort by their bytes, characters beyond the basic plane last', async () => {
    await bench.given({ a: '\u{1F600}' }, { a: '\uFFFD' }, { a: 'z' }, { a: 'B' });
    expect(await inOrder('a', 'asc')).toBe('4321');
  });

  it('several fields, nested ones too, ties in order of insertion', async () => {
    await bench.given(
      { a: 1, b: { c: 2 } },
      { a: 2, b: { c: 1 } },
      { a: 1, b: { c: 3 } },
      { a: 2, b: { c: 1 } },
    );
    const { data } = await bench.items.orderBy('a', 'asc').orderBy('b.c', 'desc').get();
    expect(data.map(({ _id }) => _id)).toEqual(['3', '1', '2', '4']);
  });

  it('skip and limit cut the ordered list', async () => {
    await bench.given(...[5, 3, 1, 4, 2].map((a) => ({ a })));
    const { data } = await bench.items.orderBy('a', 'asc').skip(1).limit(2).get();
    expect(data.map(({ a }) => a)).toEqual([2, 3]);
  });
});

describe('field', () => {
  const DOCUMENT = {
    a: 1,
    b: { c: 2, d: 3 },
    list: [1, 2, 3, 4],
    things: [
      { k: 'x', n: 1 },
      { k: 'y', n: 5 },
    ],
  };
  const only = async (projection: object) => (await bench.items.field(projection).get()).data[0];

  beforeEach(() => bench.given(DOCUMENT));

  it('keeps the fields that are true, and the id', async () => {
    expect(await only({ a: true })).toEqual({ _id: '1', a: 1 });
    expect(await only({ a: true, _id: false })).toEqual({ a: 1 });
  });

  it('drops the fields that are false', async () => {
    expect(await only({ a: false, list: false, things: false })).toEqual({ _id: '1', b: { c: 2, d: 3 } });
  });

  it('reaches nested fields, in arrays as well', async () => {
    expect(await only({ 'b.c': true, 'things.n': true })).toEqual({
      _id: '1',
      b: { c: 2 },
      things: [{ n: 1 }, { n: 5 }],
    });
    expect(await only({ 'b.c': false, 'things.n': false, list: false, a: false })).toEqual({
      _id: '1',
      b: { d: 3 },
      things: [{ k: 'x' }, { k: 'y' }],
    });
  });

  it('slice takes the first, the last, or a stretch', async () => {
    const { project } = bench._;
    expect((await only({ list: project.slice(2) }))?.['list']).toEqual([1, 2]);
    expect((await only({ list: project.slice(-1) }))?.['list']).toEqual([4]);
    expect(await only({ list: project.slice([1, 2]), a: true })).toEqual({ _id: '1', a: 1, list: [2, 3] });
  });

  it('elemMatch takes the first element that fits, commands included', async () => {
    const { project, gt } = bench._;
    expect(await only({ things: project.elemMatch({ k: 'y' }) })).toEqual({
      _id: '1',
      things: [{ k: 'y', n: 5 }],
    });
    expect(await only({ things: project.elemMatch({ n: gt(2) }) })).toEqual({
      _id: '1',
      things: [{ k: 'y', n: 5 }],
    });
    expect(await only({ things: project.elemMatch({ k: 'none' }) })).toEqual({ _id: '1' });
  });

  it('works for a document by its id', async () => {
    expect((await bench.items.doc('1').field({ a: true }).get()).data).toEqual({ _id: '1', a: 1 });
  });

  it('a mix of kept and dropped fields is refused', async () => {
    await expect(bench.items.field({ a: true, b: false }).get()).rejects.toMatchObject({
      errMsg: expect.stringContaining('mix of inclusion and exclusion'),
    });
  });
});

describe('values', () => {
  it('every kind of value comes back as it was', async () => {
    const values = {
      text: '物业报修 🚰 "quoted" \\ \u2028 \0',
      empty: '',
      int: 5,
      long: 2 ** 52,
      big: 2 ** 60,
      huge: 1e20,
      fraction: 0.1 + 0.2,
      infinite: -Infinity,
      yes: true,
      nothing: null,
      old: new Date(-62_000_000_000_000),
      date: new Date(1_800_000_000_000),
      nested: { list: [[{ deep: [] }], {}] },
    };
    await bench.given(values);
    expect(await bench.doc()).toEqual({ _id: '1', ...values });
    await bench.items.add({ data: { _id: 'nan', value: NaN } });
    expect((await bench.doc('nan'))['value']).toBeNaN();
  });

  it('field names may be anything but begin with a dollar', async () => {
    const names = { 中文: 1, 'with space': 2, constructor: 3, toString: 4, ключ: 5, '-': 6 };
    await bench.given(names);
    expect(await bench.doc()).toEqual({ _id: '1', ...names });
    expect(await bench.ids({ 中文: 1, constructor: 3 })).toEqual(['1']);
  });

  it('100 levels are stored, 101 are refused', async () => {
    const nest = (levels: number): unknown => (levels === 0 ? 1 : { n: nest(levels - 1) });
    await bench.items.add({ data: { _id: 'deep', n: nest(99) } });
    expect(await bench.doc('deep')).toEqual({ _id: 'deep', n: nest(99) });
    await expect(bench.items.add({ data: { n: nest(100) } })).rejects.toMatchObject({
      errCode: -502001,
      errMsg: expect.stringContaining('nested object depth'),
    });
  });

  it('a reply of more than 1 MB is refused, smaller parts of it are not', async () => {
    await bench.given({ text: 'x'.repeat(700_000) }, { text: 'x'.repeat(700_000) });
    expect((await bench.items.limit(1).get()).data).toHaveLength(1);
    expect((await bench.items.field({ text: false }).get()).data).toHaveLength(2);
    await expect(bench.items.get()).rejects.toMatchObject({
      errMsg: expect.stringContaining('exceed limit (1MB)'),
    });
  });

  it('a document of more than 16 MB is refused', async () => {
    const text = 'x'.repeat(17 * 1024 * 1024);
    expect(
      await bench.server.send('database.insertDocument', {
        collectionName: 'big',
        data: [JSON.stringify({ text })],
      }),
    ).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('object to insert too large'),
    });
  });

  it('numbers keep their type through arithmetic, beyond what JavaScript can hold', async () => {
    const send = (action: string, body: object) =>
      bench.server.send(`database.${action}`, { collectionName: 'numbers', ...body });
    await send('insertDocument', {
      data: [
        '{"_id":1,"long":{"$numberLong":"9007199254740993"},"double":{"$numberDouble":"5.0"},"small":{"$numberLong":"7"}}',
      ],
    });
    await send('modifyDocument', {
      query: '{"_id":1}',
      data: '{"$inc":{"long":1,"double":1,"small":1}}',
      merge: true,
    });
    expect((await send('getDocument', { query: '{"_id":1}' })).data).toEqual({
      list: [
        '{"_id":1,"long":{"$numberLong":"9007199254740994"},"double":{"$numberDouble":"6.0"},"small":8}',
      ],
    });
    await send('modifyDocument', {
      query: '{"_id":1}',
      data: '{"$set":{"most":{"$numberLong":"9223372036854775807"}}}',
      merge: true,
    });
    expect(
      await send('modifyDocument', { query: '{"_id":1}', data: '{"$inc":{"most":1}}', merge: true }),
    ).toMatchObject({ message: expect.stringContaining('overflow') });
  });

  it('ObjectIds are ids like any other, for node-sdk', async () => {
    const { tcb } = bench.server;
    const id = '5f5f5f5f5f5f5f5f5f5f5f5f';
    await bench.server.send('database.insertDocument', {
      collectionName: 'oids',
      data: [`{"_id":{"$oid":"${id}"},"n":1}`, `{"_id":"${id}","n":2}`],
    });
    const { data } = await tcb
      .collection('oids')
      .where({ _id: tcb.ObjectId({ id }) })
      .get();
    expect(data.map(({ n }) => n)).toEqual([1]);
    expect((await tcb.collection('oids').where({ _id: id }).get()).data).toEqual([{ _id: id, n: 2 }]);
    expect(
      await tcb
        .collection('oids')
        .where({ _id: tcb.ObjectId({ id }) })
        .update({ n: 5 }),
    ).toMatchObject({ updated: 1 });
    expect(
      await tcb
        .collection('oids')
        .where({ _id: tcb.ObjectId({ id }) })
        .remove(),
    ).toMatchObject({ deleted: 1 });
  });
});
