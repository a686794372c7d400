import { useDatabase, type Bench } from '../../support/database-cases';

type Case = [
  sentence: string,
  documents: object[],
  query: (_: Bench['_'], bench: Bench) => unknown,
  found: string,
];

const bench = useDatabase();

const CASES: Record<string, Case[]> = {
  equality: [
    [
      'finds equal numbers, texts and booleans, never across types',
      [{ a: 1 }, { a: '1' }, { a: true }],
      () => ({ a: 1 }),
      '1',
    ],
    [
      'takes whole and fractional numbers of equal value for the same',
      [{ a: 2 }, { a: 2.5 }],
      (_) => ({ a: _.eq(2.5) }),
      '2',
    ],
    ['null finds null and missing fields', [{ a: null }, {}, { a: 0 }, { a: [] }], () => ({ a: null }), '12'],
    [
      'finds dates by their instant',
      [{ a: new Date(5) }, { a: new Date(6) }, { a: 5 }],
      () => ({ a: new Date(5) }),
      '1',
    ],
    ['finds an element of an array', [{ a: [1, 2] }, { a: [3] }, { a: 1 }], () => ({ a: 1 }), '13'],
    [
      'finds a whole array by its elements in order',
      [{ a: [1, 2] }, { a: [2, 1] }, { a: [[1, 2]] }],
      (_) => ({ a: _.eq([1, 2]) }),
      '13',
    ],
    [
      'follows nested objects by path',
      [{ a: { b: 1, c: 2 } }, { a: { b: 2 } }],
      () => ({ a: { b: 1 } }),
      '1',
    ],
    [
      'compares a whole object by its fields in order',
      [{ a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }],
      (_) => ({ a: _.eq({ b: 1, c: 2 }) }),
      '1',
    ],
    [
      'looks through arrays of objects',
      [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 3 }] }],
      () => ({ 'a.b': 2 }),
      '1',
    ],
    [
      'null on a path skips arrays without objects',
      [{ a: [] }, { a: [1] }, { a: [{}] }, { a: 4 }],
      () => ({ 'a.b': null }),
      '34',
    ],
    ['takes a number in a path for a position', [{ a: [5, 6] }, { a: [6, 5] }], () => ({ 'a.1': 6 }), '1'],
    [
      'follows a position and a field',
      [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 2 }] }],
      () => ({ 'a.0.b': 2 }),
      '2',
    ],
    [
      'finds a field named like a property of every object',
      [{ constructor: 1 }, {}],
      () => ({ constructor: 1 }),
      '1',
    ],
  ],
  neq: [
    [
      'finds everything not equal, missing fields too',
      [{ a: 1 }, { a: 2 }, {}],
      (_) => ({ a: _.neq(1) }),
      '23',
    ],
    ['leaves out arrays that contain the value', [{ a: [1, 2] }, { a: [3] }], (_) => ({ a: _.neq(1) }), '2'],
    [
      'null leaves only fields that are there and not null',
      [{ a: null }, {}, { a: 1 }],
      (_) => ({ a: _.neq(null) }),
      '3',
    ],
  ],
  'gt gte lt lte': [
    ['compare numbers', [{ a: 1 }, { a: 2 }, { a: 3 }], (_) => ({ a: _.gt(1).and(_.lte(3)) }), '23'],
    [
      'gte and lt include and exclude their bound',
      [{ a: 1 }, { a: 2 }, { a: 3 }],
      (_) => ({ a: _.gte(1).and(_.lt(3)) }),
      '12',
    ],
    [
      'see only values of the same type',
      [{ a: '5' }, { a: 5 }, { a: null }, {}],
      (_) => ({ a: _.gt(1) }),
      '2',
    ],
    ['compare texts by their bytes', [{ a: 'a' }, { a: 'B' }, { a: '物' }], (_) => ({ a: _.gt('Z') }), '13'],
    ['compare dates', [{ a: new Date(1) }, { a: new Date(9) }], (_) => ({ a: _.gt(new Date(5)) }), '2'],
    ['compare booleans', [{ a: false }, { a: true }], (_) => ({ a: _.gt(false) }), '2'],
    [
      'need one element of an array for each bound, not the same',
      [{ a: [1, 9] }, { a: [5] }, { a: [1] }],
      (_) => ({ a: _.gt(4).and(_.lt(3)) }),
      '1',
    ],
    ['leave NaN out of every range', [{ a: NaN }, { a: 1 }], (_) => ({ a: _.lt(5) }), '2'],
    ['gte null finds null and missing', [{ a: null }, {}, { a: 1 }], (_) => ({ a: _.gte(null) }), '12'],
  ],
  'in nin': [
    ['in finds any listed value', [{ a: 1 }, { a: 2 }, { a: 3 }], (_) => ({ a: _.in([1, 3]) }), '13'],
    ['in with null finds missing fields', [{ a: 1 }, {}], (_) => ({ a: _.in([null]) }), '2'],
    ['in finds elements of arrays', [{ a: [1, 5] }, { a: [2] }], (_) => ({ a: _.in([5, 6]) }), '1'],
    ['in takes regular expressions', [{ a: 'abc' }, { a: 'xyz' }], (_) => ({ a: _.in([/^a/]) }), '1'],
    ['in with nothing listed finds nothing', [{ a: 1 }], (_) => ({ a: _.in([]) }), ''],
    [
      'in with many values of many types',
      [{ a: 7 }, { a: '7' }, { a: new Date(7) }],
      (_) => ({ a: _.in([0, 1, 2, 3, 4, 5, 6, 7, 8, new Date(7)]) }),
      '13',
    ],
    ['nin finds the others, missing fields too', [{ a: 1 }, { a: 2 }, {}], (_) => ({ a: _.nin([1]) }), '23'],
  ],
  'and or nor not': [
    [
      'and joins conditions on one field',
      [{ a: 1 }, { a: 5 }, { a: 9 }],
      (_) => ({ a: _.and(_.gt(1), _.lt(9)) }),
      '2',
    ],
    [
      'and joins whole conditions',
      [
        { a: 1, b: 1 },
        { a: 1, b: 2 },
      ],
      (_) => _.and([{ a: 1 }, { b: 2 }]),
      '2',
    ],
    ['or over whole conditions', [{ a: 1 }, { b: 2 }, { c: 3 }], (_) => _.or([{ a: 1 }, { b: 2 }]), '12'],
    ['or on one field', [{ a: 1 }, { a: 5 }, { a: 9 }], (_) => ({ a: _.lt(2).or(_.gt(8)) }), '13'],
    [
      'two ors wrapped in and are both demanded',
      [
        { a: 1, b: 1 },
        { a: 1, b: 5 },
        { a: 2, b: 1 },
      ],
      (_) => _.and([{ a: _.or(_.eq(1), _.eq(9)) }, { b: _.or(_.eq(1), _.eq(9)) }]),
      '1',
    ],
    ['nor refuses every alternative', [{ a: 1 }, { a: 2 }, {}], (_) => _.nor([{ a: 1 }, { a: 2 }]), '3'],
    ['nor on one field', [{ a: 1 }, { a: 2 }, {}], (_) => ({ a: _.nor([_.eq(1), _.eq(2)]) }), '3'],
    [
      'not turns a condition round, missing fields match',
      [{ a: 1 }, { a: 5 }, {}],
      (_) => ({ a: _.not(_.gt(3)) }),
      '13',
    ],
    ['not refuses a regular expression', [{ a: 'abc' }, { a: 'x' }], (_) => ({ a: _.not(/^a/) }), '2'],
  ],
  exists: [
    [
      'true finds fields that are there, null included',
      [{ a: null }, { a: 1 }, {}],
      (_) => ({ a: _.exists(true) }),
      '12',
    ],
    ['false finds those that are not', [{ a: null }, {}], (_) => ({ a: _.exists(false) }), '2'],
    [
      'looks into arrays of objects',
      [{ a: [{ b: 1 }, {}] }, { a: [{}] }],
      (_) => ({ 'a.b': _.exists(true) }),
      '1',
    ],
  ],
  mod: [
    ['finds numbers with that remainder', [{ a: 4 }, { a: 5 }, { a: 7 }], (_) => ({ a: _.mod(3, 1) }), '13'],
    ['takes divisor and remainder as a list', [{ a: 4 }, { a: 5 }], (_) => ({ a: _.mod([2, 1]) }), '2'],
    ['cuts fractions off', [{ a: 4.9 }, { a: 'x' }], (_) => ({ a: _.mod(4, 0) }), '1'],
  ],
  all: [
    ['wants every listed value', [{ a: [1, 2, 3] }, { a: [1] }], (_) => ({ a: _.all([1, 2]) }), '1'],
    ['one value also finds a field that is no array', [{ a: 1 }, { a: 2 }], (_) => ({ a: _.all([1]) }), '1'],
    [
      'takes elemMatch',
      [{ a: [{ x: 1 }, { x: 5 }] }, { a: [{ x: 1 }] }],
      (_) => ({ a: _.all([_.elemMatch({ x: 1 }), _.elemMatch({ x: 5 })]) }),
      '1',
    ],
    ['of nothing finds nothing', [{ a: [] }, { a: [1] }], (_) => ({ a: _.all([]) }), ''],
  ],
  elemMatch: [
    [
      'wants one element that meets every condition',
      [{ a: [{ x: 1, y: 2 }] }, { a: [{ x: 1 }, { y: 2 }] }],
      (_) => ({ a: _.elemMatch({ x: 1, y: 2 }) }),
      '1',
    ],
    [
      'takes commands inside',
      [{ a: [{ x: 5 }] }, { a: [{ x: 1 }] }],
      (_) => ({ a: _.elemMatch({ x: _.gt(3) }) }),
      '1',
    ],
    [
      'takes joined commands, which the SDK sends as bare objects',
      [{ a: [{ x: 5 }] }, { a: [{ x: 9 }] }],
      (_) => ({ a: _.elemMatch({ x: _.gt(3).and(_.lt(8)) }) }),
      '1',
    ],
    ['tests plain values', [{ a: [1, 9] }, { a: [2, 3] }], (_) => ({ a: _.elemMatch(_.gt(8)) }), '1'],
    ['finds nothing where there is no array', [{ a: { x: 1 } }], (_) => ({ a: _.elemMatch({ x: 1 }) }), ''],
  ],
  size: [
    [
      'wants exactly that many elements',
      [{ a: [1, 2] }, { a: [1] }, { a: [] }, { a: 1 }],
      (_) => ({ a: _.size(1) }),
      '2',
    ],
    ['zero finds empty arrays only', [{ a: [] }, {}], (_) => ({ a: _.size(0) }), '1'],
  ],
  'regular expressions': [
    ['literal', [{ a: 'abc' }, { a: 'ABC' }], () => ({ a: /^a/ }), '1'],
    ['ignoring case', [{ a: 'abc' }, { a: 'ABC' }], () => ({ a: /^a/i }), '12'],
    [
      'from db.RegExp',
      [{ a: '水管漏水' }, { a: '电梯' }],
      (_, { server }) => ({ a: server.db.RegExp({ regexp: '漏水$', options: '' }) }),
      '1',
    ],
    ['over lines with m', [{ a: 'x\nabc' }, { a: 'xabc' }], () => ({ a: /^abc/m }), '1'],
    ['dot meets a line break with s', [{ a: 'a\nb' }], () => ({ a: /a.b/s }), '1'],
    ['in arrays', [{ a: ['x', 'abc'] }, { a: ['x'] }], () => ({ a: /^a/ }), '1'],
    ['never match what is no text', [{ a: 1 }, { a: null }], () => ({ a: /./ }), ''],
  ],
  expr: [
    [
      'compares two fields',
      [
        { a: 5, b: 3 },
        { a: 1, b: 3 },
      ],
      (_, { $ }) => _.expr($.gt(['$a', '$b'])),
      '1',
    ],
    [
      'calculates',
      [
        { a: 5, b: 3 },
        { a: 1, b: 1 },
      ],
      (_, { $ }) => _.expr($.eq([$.add(['$a', '$b']), 8])),
      '1',
    ],
    ['takes missing for less than null', [{ a: null }, {}], (_, { $ }) => _.expr($.eq(['$a', null])), '1'],
  ],
  jsonSchema: [
    [
      'required and types',
      [{ a: 1 }, { a: 'x' }, {}],
      (_) => _.jsonSchema({ required: ['a'], properties: { a: { bsonType: 'int' } } }),
      '1',
    ],
    [
      'numbers within bounds',
      [{ a: 1 }, { a: 5 }, { a: 9 }],
      (_) => _.jsonSchema({ properties: { a: { minimum: 2, maximum: 9, exclusiveMaximum: true } } }),
      '2',
    ],
    [
      'texts by length and pattern',
      [{ a: '物业' }, { a: '物' }, { a: 'ab' }],
      (_) => _.jsonSchema({ properties: { a: { minLength: 2, pattern: '^物' } } }),
      '1',
    ],
    [
      'arrays by their items',
      [{ a: [1, 2] }, { a: [1, 'x'] }, { a: [1, 1] }],
      (_) => _.jsonSchema({ properties: { a: { items: { bsonType: 'number' }, uniqueItems: true } } }),
      '1',
    ],
    [
      'not, anyOf, oneOf',
      [{ a: 1 }, { a: 'x' }, { a: null }],
      (_) =>
        _.jsonSchema({
          properties: { a: { anyOf: [{ bsonType: 'int' }, { bsonType: 'string' }], not: { enum: ['x'] } } },
        }),
      '1',
    ],
    [
      'no other properties',
      [{ a: 1 }, { a: 1, b: 1 }],
      (_) => _.jsonSchema({ properties: { _id: {}, a: {} }, additionalProperties: false }),
      '1',
    ],
  ],
};

for (const [operator, cases] of Object.entries(CASES)) {
  describe(operator, () => {
    it.each(cases)('%s', async (_sentence, documents, query, found) => {
      await bench.given(...documents);
      expect((await bench.ids(query(bench._, bench))).join('')).toBe(found);
    });
  });
}

describe('what is malformed is refused by name', () => {
  const raw = (query: object) =>
    bench.server.send('database.getDocument', { collectionName: 'malformed', query: JSON.stringify(query) });
  beforeEach(() =>
    bench.server.send('database.insertDocument', { collectionName: 'malformed', data: ['{"a":1}'] }),
  );

  it.each([
    ['an unknown operator', { a: { $foo: 1 } }, 'DATABASE_INVALID_OPERRATOR', 'unknown operator: $foo'],
    [
      'an unknown top level operator',
      { $foo: 1 },
      'DATABASE_INVALID_OPERRATOR',
      'unknown top level operator: $foo',
    ],
    ['$where', { $where: '1' }, 'DATABASE_INVALID_OPERRATOR', '$where'],
    ['$text', { $text: { $search: 'x' } }, 'DATABASE_INVALID_OPERRATOR', '$text'],
    [
      'an operator mixed with a field',
      { a: { $gt: 1, b: 2 } },
      'DATABASE_INVALID_OPERRATOR',
      'unknown operator: b',
    ],
    ['$in without a list', { a: { $in: 1 } }, 'DATABASE_REQUEST_FAILED', '$in needs an array'],
    ['$all without a list', { a: { $all: 1 } }, 'DATABASE_REQUEST_FAILED', '$all needs an array'],
    ['$or without alternatives', { $or: [] }, 'DATABASE_REQUEST_FAILED', '$or must be a nonempty array'],
    ['$size with a fraction', { a: { $size: 1.5 } }, 'DATABASE_REQUEST_FAILED', '$size'],
    ['$mod by nothing', { a: { $mod: [0, 1] } }, 'DATABASE_REQUEST_FAILED', 'divisor cannot be 0'],
    ['$not of a number', { a: { $not: 1 } }, 'DATABASE_REQUEST_FAILED', '$not needs'],
    ['$type of an unknown name', { a: { $type: 'word' } }, 'DATABASE_REQUEST_FAILED', 'Unknown type name'],
    [
      'a regular expression that does not compile',
      { a: { $regex: '(' } },
      'DATABASE_REQUEST_FAILED',
      'Regular expression is invalid',
    ],
    [
      'an unknown flag',
      { a: { $regex: 'a', $options: 'g' } },
      'DATABASE_REQUEST_FAILED',
      'invalid flag in regex options: g',
    ],
    ['$options alone', { a: { $options: 'i' } }, 'DATABASE_REQUEST_FAILED', '$options needs a $regex'],
    [
      'an unknown expression',
      { $expr: { $foo: 1 } },
      'DATABASE_INVALID_OPERRATOR',
      "Unrecognized expression '$foo'",
    ],
    [
      'an unknown schema keyword',
      { $jsonSchema: { foo: 1 } },
      'DATABASE_INVALID_OPERRATOR',
      'Unknown $jsonSchema keyword: foo',
    ],
    ['an ObjectId that is none', { a: { $oid: 'x' } }, 'INVALID_PARAM', '$oid'],
  ])('%s', async (_sentence, query, code, message) => {
    expect(await raw(query)).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('a query that is no JSON', async () => {
    expect(
      await bench.server.send('database.getDocument', { collectionName: 'malformed', query: '{' }),
    ).toMatchObject({
      code: 'INVALID_PARAM',
      message: 'query is not valid JSON',
    });
  });
});

describe('operators the SDK has no command for', () => {
  const found = async (query: object) => {
    const reply = await bench.server.send('database.getDocument', {
      collectionName: 'raw',
      query: JSON.stringify(query),
    });
    return (reply.data as { list: string[] }).list
      .map((text) => JSON.parse(text) as { _id: number })
      .map(({ _id }) => _id);
  };

  it('$type tells numbers, texts and missing apart', async () => {
    const documents = [
      { _id: 1, a: 1 },
      { _id: 2, a: 1.5 },
      { _id: 3, a: { $numberLong: '5' } },
      { _id: 4, a: 'x' },
      { _id: 5 },
      { _id: 6, a: [1] },
    ];
    await bench.server.send('database.insertDocument', {
      collectionName: 'raw',
      data: documents.map((document) => JSON.stringify(document)),
    });
    expect(await found({ a: { $type: 'int' } })).toEqual([1, 6]);
    expect(await found({ a: { $type: ['double', 'long'] } })).toEqual([2, 3]);
    expect(await found({ a: { $type: 'number' } })).toEqual([1, 2, 3, 6]);
    expect(await found({ a: { $type: 2 } })).toEqual([4]);
    expect(await found({ a: { $type: 'array' } })).toEqual([6]);
  });
});
