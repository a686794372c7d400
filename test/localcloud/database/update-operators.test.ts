import { FIXED_NOW } from '../../support/admin-server';
import { useDatabase, type Bench } from '../../support/database-cases';

type Case = [sentence: string, before: object, data: (_: Bench['_'], bench: Bench) => object, after: object];
type Refusal = [sentence: string, before: object, data: (_: Bench['_']) => object, message: string];

const bench = useDatabase();

const CASES: Record<string, Case[]> = {
  set: [
    ['a plain value replaces the field', { a: 1 }, () => ({ a: 'x' }), { a: 'x' }],
    [
      'a nested object is merged field by field',
      { a: { b: 1, c: 2 } },
      () => ({ a: { b: 5 } }),
      { a: { b: 5, c: 2 } },
    ],
    [
      'command.set replaces the whole object',
      { a: { b: 1, c: 2 } },
      (_) => ({ a: _.set({ b: 5 }) }),
      { a: { b: 5 } },
    ],
    ['command.set empties an object', { a: { b: 1 } }, (_) => ({ a: _.set({}) }), { a: {} }],
    ['a path makes the objects on its way', {}, () => ({ 'a.b.c': 1 }), { a: { b: { c: 1 } } }],
    ['an array replaces the array', { a: [1, 2, 3] }, () => ({ a: [9] }), { a: [9] }],
    ['a position in an array', { a: [1, 2, 3] }, () => ({ 'a.1': 9 }), { a: [1, 9, 3] }],
    [
      'a position past the end fills up with null',
      { a: [1] },
      () => ({ 'a.3': 9 }),
      { a: [1, null, null, 9] },
    ],
    ['a field of an element', { a: [{ b: 1 }] }, () => ({ 'a.0.b': 2 }), { a: [{ b: 2 }] }],
    ['null is a value', { a: 1 }, () => ({ a: null }), { a: null }],
    [
      'dates and server dates',
      {},
      (_, { server }) => ({ a: new Date(5), b: server.db.serverDate({ offset: 1 }) }),
      { a: new Date(5), b: new Date(FIXED_NOW + 1) },
    ],
  ],
  remove: [
    ['takes a field away', { a: 1, b: 2 }, (_) => ({ a: _.remove() }), { b: 2 }],
    ['takes a nested field away', { a: { b: 1, c: 2 } }, (_) => ({ a: { b: _.remove() } }), { a: { c: 2 } }],
    [
      'leaves null in the place of an element',
      { a: [1, 2] },
      (_) => ({ 'a.0': _.remove() }),
      { a: [null, 2] },
    ],
  ],
  'inc mul': [
    ['inc adds and takes off', { a: 5, b: 5 }, (_) => ({ a: _.inc(3), b: _.inc(-3) }), { a: 8, b: 2 }],
    ['inc of a missing field starts there', {}, (_) => ({ a: _.inc(3) }), { a: 3 }],
    ['inc keeps fractions', { a: 0.5 }, (_) => ({ a: _.inc(0.25) }), { a: 0.75 }],
    ['inc reaches nested fields', { a: { b: 1 } }, (_) => ({ a: { b: _.inc(1) } }), { a: { b: 2 } }],
    ['mul multiplies', { a: 5 }, (_) => ({ a: _.mul(3) }), { a: 15 }],
    ['mul of a missing field gives 0', {}, (_) => ({ a: _.mul(3) }), { a: 0 }],
  ],
  'min max': [
    ['min takes the smaller', { a: 5, b: 1 }, (_) => ({ a: _.min(3), b: _.min(3) }), { a: 3, b: 1 }],
    ['max takes the greater', { a: 5, b: 1 }, (_) => ({ a: _.max(3), b: _.max(3) }), { a: 5, b: 3 }],
    ['a missing field takes the value', {}, (_) => ({ a: _.min(3), b: _.max(4) }), { a: 3, b: 4 }],
    ['they compare dates', { a: new Date(5) }, (_) => ({ a: _.max(new Date(9)) }), { a: new Date(9) }],
  ],
  rename: [
    ['moves a field', { a: 1 }, (_) => ({ a: _.rename('b') }), { b: 1 }],
    ['moves into a nested place', { a: 1 }, (_) => ({ a: _.rename('c.d') }), { c: { d: 1 } }],
    ['does nothing without the field', { x: 1, y: 1 }, (_) => ({ a: _.rename('b'), y: 2 }), { x: 1, y: 2 }],
  ],
  bit: [
    [
      'and, or, xor over whole numbers',
      { a: 13, b: 8, c: 5 },
      (_) => ({ a: _.bit({ and: 10 }), b: _.bit({ or: 1 }), c: _.bit({ xor: 1 }) }),
      { a: 8, b: 9, c: 4 },
    ],
  ],
  push: [
    ['appends one', { a: [1] }, (_) => ({ a: _.push(2) }), { a: [1, 2] }],
    ['appends several', { a: [1] }, (_) => ({ a: _.push([2, 3]) }), { a: [1, 2, 3] }],
    ['makes the array when it is missing', {}, (_) => ({ a: _.push({ x: 1 }) }), { a: [{ x: 1 }] }],
    [
      'each at a position',
      { a: [1, 4] },
      (_) => ({ a: _.push({ each: [2, 3], position: 1 }) }),
      { a: [1, 2, 3, 4] },
    ],
    [
      'each at a position from the end',
      { a: [1, 4] },
      (_) => ({ a: _.push({ each: [9], position: -1 }) }),
      { a: [1, 9, 4] },
    ],
    [
      'sorted, then cut',
      { a: [3, 1] },
      (_) => ({ a: _.push({ each: [2, 5], sort: -1, slice: 3 }) }),
      { a: [5, 3, 2] },
    ],
    ['cut from the end', { a: [1, 2] }, (_) => ({ a: _.push({ each: [3], slice: -2 }) }), { a: [2, 3] }],
    [
      'sorted by a field',
      { a: [{ n: 2 }] },
      (_) => ({ a: _.push({ each: [{ n: 3 }, { n: 1 }], sort: { n: 1 } }) }),
      { a: [{ n: 1 }, { n: 2 }, { n: 3 }] },
    ],
    ['nothing pushed but cut', { a: [1, 2, 3] }, (_) => ({ a: _.push({ each: [], slice: 1 }) }), { a: [1] }],
    [
      'server dates in a list',
      { a: [] },
      (_, { server }) => ({ a: _.push([server.db.serverDate()]) }),
      { a: [new Date(FIXED_NOW)] },
    ],
  ],
  'pop shift unshift': [
    ['pop takes the last', { a: [1, 2, 3] }, (_) => ({ a: _.pop() }), { a: [1, 2] }],
    ['shift takes the first', { a: [1, 2, 3] }, (_) => ({ a: _.shift() }), { a: [2, 3] }],
    ['unshift puts in front', { a: [3] }, (_) => ({ a: _.unshift([1, 2]) }), { a: [1, 2, 3] }],
  ],
  addToSet: [
    ['adds what is not there', { a: [1] }, (_) => ({ a: _.addToSet(2) }), { a: [1, 2] }],
    [
      'adds each of several once',
      { a: [1] },
      (_) => ({ a: _.addToSet({ $each: [1, 2, 2, 3] }) }),
      { a: [1, 2, 3] },
    ],
    [
      'takes equal objects for the same',
      { a: [{ x: 1 }], b: 1 },
      (_) => ({ a: _.addToSet({ x: 1 }), b: 2 }),
      { a: [{ x: 1 }], b: 2 },
    ],
    ['makes the array when it is missing', {}, (_) => ({ a: _.addToSet(1) }), { a: [1] }],
  ],
  'pull pullAll': [
    ['pull takes every equal element', { a: [1, 2, 1] }, (_) => ({ a: _.pull(1) }), { a: [2] }],
    ['pull by a command', { a: [1, 5, 9] }, (_) => ({ a: _.pull(_.gt(4)) }), { a: [1] }],
    ['pull from a list', { a: ['x', 'y', 'z'] }, (_) => ({ a: _.pull(_.in(['x', 'z'])) }), { a: ['y'] }],
    [
      'pull by fields of an element',
      { a: [{ x: 1, y: 1 }, { x: 2 }] },
      (_) => ({ a: _.pull({ x: 1 }) }),
      { a: [{ x: 2 }] },
    ],
    [
      'pull by a command on a field',
      { a: [{ x: 1 }, { x: 5 }] },
      (_) => ({ a: _.pull({ x: _.gte(5) }) }),
      { a: [{ x: 1 }] },
    ],
    ['pullAll takes every listed value', { a: [1, 2, 3, 1] }, (_) => ({ a: _.pullAll([1, 3]) }), { a: [2] }],
    ['nothing to pull from leaves all as it is', { b: 1 }, (_) => ({ a: _.pull(1), b: 2 }), { b: 2 }],
  ],
};

for (const [operator, cases] of Object.entries(CASES)) {
  describe(operator, () => {
    it.each(cases)('%s', async (_sentence, before, data, after) => {
      await bench.given(before);
      expect((await bench.items.doc('1').update({ data: data(bench._, bench) })).stats.updated).toBe(1);
      expect(await bench.doc()).toEqual({ _id: '1', ...after });
    });
  });
}

describe('what cannot be done is refused and changes nothing', () => {
  const REFUSALS: Refusal[] = [
    [
      'inc on a text',
      { a: 'x' },
      (_) => ({ a: _.inc(1) }),
      'Cannot apply $inc to a value of non-numeric type. {_id: "1"} has the field \'a\' of non-numeric type string',
    ],
    ['inc on null', { a: null }, (_) => ({ a: _.inc(1) }), 'of non-numeric type null'],
    [
      'inc by a text',
      { a: 1 },
      (_) => ({ a: _.inc('x') }),
      'Cannot increment with non-numeric argument: {a: "x"}',
    ],
    ['mul on a text', { a: 'x' }, (_) => ({ a: _.mul(2) }), 'Cannot apply $mul'],
    [
      'push to a number',
      { a: 1 },
      (_) => ({ a: _.push(1) }),
      "The field 'a' must be an array but is of type int",
    ],
    [
      'pop from a text',
      { a: 'x' },
      (_) => ({ a: _.pop() }),
      "Path 'a' contains an element of non-array type 'string'",
    ],
    [
      'addToSet on an object',
      { a: { b: 1 } },
      (_) => ({ a: _.addToSet(1) }),
      'Cannot apply $addToSet to non-array field',
    ],
    ['pull from a number', { a: 1 }, (_) => ({ a: _.pull(1) }), 'Cannot apply $pull to a non-array value'],
    ['a field below a scalar', { a: 1 }, () => ({ 'a.b': 1 }), "Cannot create field 'b' in element {a: 1}"],
    [
      'a field below null',
      { a: null },
      () => ({ a: { b: 1 } }),
      "Cannot create field 'b' in element {a: null}",
    ],
    [
      'a named field of an array',
      { a: [1] },
      () => ({ 'a.b': 1 }),
      "Cannot create field 'b' in element {a: [1]}",
    ],
    [
      'two updates of one place',
      { a: {} },
      (_) => ({ a: _.set({ x: 1 }), 'a.b': 1 }),
      "Updating the path 'a.b' would create a conflict at 'a'",
    ],
    ['a path with an empty part', { a: 1 }, () => ({ 'a..b': 1 }), 'contains an empty field name'],
    [
      'a value with a dollar field',
      { a: 1 },
      (_) => ({ a: _.set({ $x: 1 }) }),
      "'$x' in 'a.$x' is not valid for storage",
    ],
    ['bits of a fraction', { a: 1.5 }, (_) => ({ a: _.bit({ and: 1 }) }), 'Cannot apply $bit'],
  ];
  it.each(REFUSALS)('%s', async (_sentence, before, data, message) => {
    await bench.given(before);
    await expect(bench.items.doc('1').update({ data: data(bench._) })).rejects.toMatchObject({
      errCode: -502001,
      errMsg: expect.stringContaining(message),
    });
    expect(await bench.doc()).toEqual({ _id: '1', ...before });
  });

  it('one bad document keeps the whole update from happening', async () => {
    await bench.given({ a: 1 }, { a: 'x' }, { a: 3 });
    await expect(bench.items.where({}).update({ data: { a: bench._.inc(1) } })).rejects.toMatchObject({
      errCode: -502001,
    });
    expect((await bench.items.get()).data.map(({ a }) => a)).toEqual([1, 'x', 3]);
  });
});

describe('positions found by the query', () => {
  it('a dollar is the element that matched', async () => {
    await bench.given({
      a: [
        { k: 'x', n: 1 },
        { k: 'y', n: 1 },
      ],
    });
    await bench.items.where({ 'a.k': 'y' }).update({ data: { 'a.$.n': bench._.inc(5) } });
    expect((await bench.doc())['a']).toEqual([
      { k: 'x', n: 1 },
      { k: 'y', n: 6 },
    ]);
  });

  it('a dollar with brackets is every element', async () => {
    await bench.given({ a: [{ n: 1 }, { n: 2 }] });
    await bench.items.doc('1').update({ data: { 'a.$[].n': bench._.mul(10) } });
    expect((await bench.doc())['a']).toEqual([{ n: 10 }, { n: 20 }]);
  });

  it('a dollar without a match is refused', async () => {
    await bench.given({ a: [1, 2] });
    await expect(
      bench.items.where({ _id: '1', b: bench._.exists(false) }).update({ data: { 'b.$': 1 } }),
    ).rejects.toMatchObject({
      errMsg: expect.stringContaining('positional operator did not find the match'),
    });
  });
});

describe('as node-sdk sends it', () => {
  it('updateAndReturn gives the document in its new state', async () => {
    const { tcb } = bench.server;
    await tcb.collection('returned').add([
      { _id: 'a', n: 1, k: 'x' },
      { _id: 'b', n: 1, k: 'x' },
    ]);
    const answer = await tcb
      .collection('returned')
      .where({ k: 'x' })
      .updateAndReturn({ n: tcb.command.inc(4) });
    expect(answer).toMatchObject({ updated: 1, doc: { _id: 'a', n: 5, k: 'x' } });
    expect(
      (await tcb.collection('returned').where({ k: 'none' }).updateAndReturn({ n: 1 })).doc,
    ).toBeUndefined();
  });

  it('raw updates use MongoDB operators as they are', async () => {
    const { tcb } = bench.server;
    await tcb.collection('raw-updates').add({ _id: 'a', n: 1 });
    const raw = tcb.collection('raw-updates').options({ raw: true });
    expect(
      await raw.where({ n: { $lt: 5 } }).update({ $inc: { n: 1 }, $currentDate: { at: true } }),
    ).toMatchObject({ updated: 1 });
    expect((await raw.where({ n: 2 }).get()).data).toEqual([{ _id: 'a', n: 2, at: new Date(FIXED_NOW) }]);
    await expect(raw.where({}).update({ $foo: { n: 1 } })).rejects.toMatchObject({
      code: 'DATABASE_INVALID_OPERRATOR',
      message: expect.stringContaining('Unknown modifier: $foo'),
    });
    await expect(raw.where({}).update({ n: 1 })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
  });

  it('an upsert takes what its query demands', async () => {
    const body = { collectionName: 'upserts', merge: true, upsert: true, multi: false };
    const update = {
      ...body,
      query: '{"k":"x","n":{"$gt":5}}',
      data: '{"$inc":{"m":1},"$setOnInsert":{"first":true}}',
    };
    expect((await bench.server.send('database.modifyDocument', update)).data).toMatchObject({
      updated: 0,
      upsert_id: expect.any(String),
    });
    expect((await bench.server.send('database.getDocument', { collectionName: 'upserts' })).data).toEqual({
      list: [expect.stringMatching(/"k":"x","first":true,"m":1}$/)],
    });
  });
});
