import { FIXED_NOW } from '../../support/admin-server';
import { useDatabase } from '../../support/database-cases';
import type { Doc, Pipeline } from '../../support/loose-sdk';

const bench = useDatabase();
const { items } = { items: () => bench.items };

const run = async (build: (pipeline: Pipeline) => Pipeline): Promise<Doc[]> =>
  (await build(items().aggregate()).end()).list;

const ORDERS = [
  { item: 'a', n: 5, at: new Date('2026-01-05T10:20:30.123Z'), tags: ['x', 'y'] },
  { item: 'b', n: 3, at: new Date('2026-02-14T23:59:59.000Z'), tags: [] },
  { item: 'a', n: 7.5, tags: 'z' },
  { item: null, n: 1 },
  {},
];

describe('stages', () => {
  beforeEach(() => bench.given(...ORDERS));

  it('match filters with commands', async () => {
    expect((await run((p) => p.match({ n: bench._.gt(4) }))).map(({ _id }) => _id)).toEqual(['1', '3']);
  });

  it('group counts, sums, averages and collects by a field; null and missing are one group', async () => {
    const { $ } = bench;
    const fields = {
      count: $.sum(1),
      total: $.sum('$n'),
      mean: $.avg('$n'),
      ids: $.push('$_id'),
      most: $.max('$n'),
      least: $.min('$n'),
    };
    expect(await run((p) => p.group({ _id: '$item', ...fields }))).toEqual([
      { _id: 'a', count: 2, total: 12.5, mean: 6.25, ids: ['1', '3'], most: 7.5, least: 5 },
      { _id: 'b', count: 1, total: 3, mean: 3, ids: ['2'], most: 3, least: 3 },
      { _id: null, count: 2, total: 1, mean: 1, ids: ['4', '5'], most: 1, least: 1 },
    ]);
  });

  it('group by several fields, with first, last, addToSet and deviations', async () => {
    const { $ } = bench;
    const fields = {
      first: $.first('$n'),
      last: $.last('$n'),
      set: $.addToSet('$item'),
      pop: $.stdDevPop('$n'),
      samp: $.stdDevSamp('$n'),
    };
    const [all] = await run((p) => p.match({ n: bench._.exists(true) }).group({ _id: null, ...fields }));
    expect(all).toMatchObject({ _id: null, first: 5, last: 1, set: ['a', 'b', null] });
    expect(all?.['pop']).toBeCloseTo(2.4077, 4);
    expect(all?.['samp']).toBeCloseTo(2.7801, 4);
    expect(
      (await run((p) => p.group({ _id: { item: '$item', big: $.gt(['$n', 4]) } }))).map(({ _id }) => _id),
    ).toEqual([
      { item: 'a', big: true },
      { item: 'b', big: false },
      { item: null, big: false },
      { big: false },
    ]);
  });

  it('project keeps, drops and computes', async () => {
    const [first] = await run((p) =>
      p.project({
        _id: 0,
        item: 1,
        double: bench.$.multiply(['$n', 2]),
        inner: { copy: '$n' },
        list: ['$n', '$none'],
      }),
    );
    expect(first).toEqual({ item: 'a', double: 10, inner: { copy: 5 }, list: [5, null] });
    expect((await run((p) => p.project({ at: 0, tags: 0 })))[0]).toEqual({ _id: '1', item: 'a', n: 5 });
  });

  it('addFields adds and replaces', async () => {
    expect(
      (
        await run((p) =>
          p.match({ _id: '2' }).addFields({ n: bench.$.add(['$n', 1]), fresh: 'text', five: 5 }),
        )
      )[0],
    ).toMatchObject({
      item: 'b',
      n: 4,
      fresh: 'text',
      five: 5,
    });
  });

  it('sort, skip and limit', async () => {
    expect((await run((p) => p.sort({ n: -1 }).skip(1).limit(2))).map(({ _id }) => _id)).toEqual(['1', '2']);
    expect((await run((p) => p.sort({ item: 1, n: -1 }))).map(({ _id }) => _id)).toEqual([
      '4',
      '5',
      '3',
      '1',
      '2',
    ]);
  });

  it('unwind gives a document for each element, others pass or are kept on demand', async () => {
    expect((await run((p) => p.unwind('$tags'))).map(({ tags }) => tags)).toEqual(['x', 'y', 'z']);
    const kept = await run((p) =>
      p
        .unwind({ path: '$tags', includeArrayIndex: 'i', preserveNullAndEmptyArrays: true })
        .project({ tags: 1, i: 1 }),
    );
    expect(kept).toEqual([
      { _id: '1', tags: 'x', i: 0 },
      { _id: '1', tags: 'y', i: 1 },
      { _id: '2', i: null },
      { _id: '3', tags: 'z', i: null },
      { _id: '4', i: null },
      { _id: '5', i: null },
    ]);
  });

  it('count, and no document when there is nothing to count', async () => {
    expect(await run((p) => p.match({ item: 'a' }).count('n'))).toEqual([{ n: 2 }]);
    expect(await run((p) => p.match({ item: 'none' }).count('n'))).toEqual([]);
  });

  it('sortByCount puts the largest group first', async () => {
    expect(await run((p) => p.sortByCount('$item'))).toEqual([
      { _id: 'a', count: 2 },
      { _id: null, count: 2 },
      { _id: 'b', count: 1 },
    ]);
  });

  it('bucket groups by ranges, leaving empty ones out', async () => {
    const buckets = { groupBy: '$n', boundaries: [0, 2, 4, 5, 10], default: 'none' };
    expect(await run((p) => p.bucket(buckets))).toEqual([
      { _id: 0, count: 1 },
      { _id: 2, count: 1 },
      { _id: 5, count: 2 },
      { _id: 'none', count: 1 },
    ]);
    await expect(run((p) => p.bucket({ groupBy: '$n', boundaries: [0, 2] }))).rejects.toMatchObject({
      errMsg: expect.stringContaining('no default'),
    });
  });

  it('bucketAuto makes buckets of about equal size', async () => {
    const found = await run((p) =>
      p
        .match({ n: bench._.gt(0) })
        .bucketAuto({ groupBy: '$n', buckets: 2, output: { sum: bench.$.sum('$n') } }),
    );
    expect(found).toEqual([
      { _id: { min: 1, max: 5 }, sum: 4 },
      { _id: { min: 5, max: 7.5 }, sum: 12.5 },
    ]);
  });

  it('sample takes so many, each once', async () => {
    const ids = (await run((p) => p.sample({ size: 3 }))).map(({ _id }) => _id);
    expect(new Set(ids).size).toBe(3);
    expect(await run((p) => p.sample({ size: 50 }))).toHaveLength(5);
  });

  it('replaceRoot puts another object in the place of the document', async () => {
    expect(
      await run((p) =>
        p.match({ _id: '1' }).replaceRoot({ newRoot: bench.$.mergeObjects([{ x: 1 }, { n: '$n' }]) }),
      ),
    ).toEqual([{ x: 1, n: 5 }]);
    await expect(run((p) => p.replaceRoot({ newRoot: '$item' }))).rejects.toMatchObject({
      errMsg: expect.stringContaining('must evaluate to an object'),
    });
  });

  it('lookup joins by equal fields and by a pipeline', async () => {
    const other = bench.server.db.collection('prices');
    await bench.server.db.createCollection('prices').then(
      () =>
        other.add({
          data: [
            { _id: 'p1', item: 'a', price: 1 },
            { _id: 'p2', item: 'a', price: 9 },
            { _id: 'p3', item: null },
          ],
        }),
      () => undefined,
    );
    const equal = { from: 'prices', localField: 'item', foreignField: 'item', as: 'prices' };
    const joined = await run((p) => p.lookup(equal).project({ found: '$prices._id' }));
    expect(joined.map(({ found }) => found)).toEqual([['p1', 'p2'], [], ['p1', 'p2'], ['p3'], ['p3']]);
    const { $, _ } = bench;
    const pipeline = $.pipeline()
      .match(_.expr($.and([$.eq(['$item', '$$it']), $.gt(['$price', '$$n'])])))
      .project({ _id: 0, price: 1 })
      .done();
    const lookup = { from: 'prices', let: { it: '$item', n: '$n' }, pipeline, as: 'dear' };
    expect((await run((p) => p.lookup(lookup))).map(({ dear }) => dear)).toEqual([
      [{ price: 9 }],
      [],
      [{ price: 9 }],
      [],
      [],
    ]);
  });

  it('returns 20 documents unless the pipeline sets a limit', async () => {
    await items().add({ data: Array.from({ length: 30 }, (_, i) => ({ i })) });
    expect(await run((p) => p)).toHaveLength(20);
    expect(await run((p) => p.limit(33))).toHaveLength(33);
  });

  it('unknown stages and malformed ones are refused by name', async () => {
    const send = (stageKey: string, stageValue: string) =>
      bench.server.send('database.aggregateDocuments', {
        collectionName: 'stages',
        stages: [{ stageKey, stageValue }],
      });
    await bench.server.send('database.insertDocument', { collectionName: 'stages', data: ['{"a":1}'] });
    expect(await send('$out', '"x"')).toMatchObject({
      code: 'DATABASE_INVALID_OPERRATOR',
      message: "Unrecognized pipeline stage name: '$out'",
    });
    expect(await send('$group', '{"n":{"$sum":1}}')).toMatchObject({
      message: expect.stringContaining('must include an _id'),
    });
    expect(await send('$group', '{"_id":1,"n":{"$foo":1}}')).toMatchObject({
      message: "unknown group operator '$foo'",
    });
    expect(await send('$limit', '0')).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
    expect(await send('$project', '{"a":{"$foo":1}}')).toMatchObject({
      message: "Unrecognized expression '$foo'",
    });
    expect(await send('$project', '{"a":1,"b":0}')).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
    expect(await send('$unwind', '"a"')).toMatchObject({
      message: expect.stringContaining("must be a field path starting with '$'"),
    });
    expect(await send('$geoNear', '{"near":[0,0],"distanceField":"d"}')).toMatchObject({
      data: { list: [] },
    });
  });

  it('raw pipelines may use stages the SDK has no method for', async () => {
    const { tcb } = bench.server;
    await tcb.collection('facets').add([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2, up: 'a' },
      { _id: 'c', n: 3, up: 'b' },
    ]);
    const raw = (...stages: object[]) =>
      tcb.collection('facets').options({ raw: true }).aggregate(stages).end();
    expect(
      (
        await raw({
          $facet: { all: [{ $count: 'n' }], big: [{ $match: { n: { $gt: 1 } } }, { $project: { n: 1 } }] },
        })
      ).data,
    ).toEqual([
      {
        all: [{ n: 3 }],
        big: [
          { _id: 'b', n: 2 },
          { _id: 'c', n: 3 },
        ],
      },
    ]);
    expect(
      (
        await raw(
          { $match: { _id: 'c' } },
          {
            $graphLookup: {
              from: 'facets',
              startWith: '$up',
              connectFromField: 'up',
              connectToField: '_id',
              as: 'path',
              depthField: 'depth',
            },
          },
        )
      ).data,
    ).toMatchObject([
      {
        path: [
          { _id: 'b', depth: 0 },
          { _id: 'a', depth: 1 },
        ],
      },
    ]);
    expect((await raw({ $set: { m: 1 } }, { $unset: 'n' }, { $match: { _id: 'a' } })).data).toEqual([
      { _id: 'a', m: 1 },
    ]);
  });
});

describe('expressions', () => {
  type Case = [sentence: string, expression: ($: typeof bench.$) => unknown, value: unknown];
  const DOCUMENT = {
    n: 5,
    f: -2.5,
    s: 'abc',
    cn: '物业报修',
    list: [3, 1, 2],
    words: ['a', 'b'],
    at: new Date('2026-01-05T10:20:30.123Z'),
    sub: { x: 1, y: 2 },
    pairs: [['k', 1]],
    flags: [true, false],
    nothing: null,
  };
  const CASES: Case[] = [
    ['abs', ($) => $.abs('$f'), 2.5],
    ['add numbers', ($) => $.add(['$n', 1, 2]), 8],
    ['add milliseconds to a date', ($) => $.add(['$at', 1000]), new Date('2026-01-05T10:20:31.123Z')],
    ['ceil and floor', ($) => [$.ceil('$f'), $.floor('$f')], [-2, -3]],
    ['divide', ($) => $.divide(['$n', 2]), 2.5],
    ['exp, ln, log, log10', ($) => [$.exp(0), $.ln(1), $.log([8, 2]), $.log10(1000)], [1, 0, 3, 3]],
    ['mod', ($) => $.mod(['$n', 3]), 2],
    ['multiply', ($) => $.multiply(['$n', '$f']), -12.5],
    ['pow and sqrt', ($) => [$.pow(['$n', 2]), $.sqrt(9)], [25, 3]],
    ['subtract numbers', ($) => $.subtract(['$n', 7]), -2],
    ['subtract dates', ($) => $.subtract(['$at', new Date('2026-01-05T10:20:30.000Z')]), 123],
    ['trunc', ($) => $.trunc('$f'), -2],
    [
      'arithmetic with null is null',
      ($) => [$.add(['$n', null]), $.multiply(['$none', 2]), $.mod(['$nothing', 2])],
      [null, null, null],
    ],
    [
      'arrayElemAt from the front and the back',
      ($) => [$.arrayElemAt(['$list', 0]), $.arrayElemAt(['$list', -1])],
      [3, 2],
    ],
    [
      'arrayToObject and objectToArray',
      ($) => [$.arrayToObject('$pairs'), $.objectToArray('$sub')],
      [
        { k: 1 },
        [
          { k: 'x', v: 1 },
          { k: 'y', v: 2 },
        ],
      ],
    ],
    ['concatArrays', ($) => $.concatArrays(['$list', '$words']), [3, 1, 2, 'a', 'b']],
    ['filter', ($) => $.filter({ input: '$list', as: 'e', cond: $.gte(['$$e', 2]) }), [3, 2]],
    ['in', ($) => [$.in([3, '$list']), $.in([9, '$list'])], [true, false]],
    ['indexOfArray', ($) => [$.indexOfArray(['$list', 2]), $.indexOfArray(['$list', 9])], [2, -1]],
    ['isArray', ($) => [$.isArray('$list'), $.isArray('$n')], [true, false]],
    ['map', ($) => $.map({ input: '$list', as: 'e', in: $.multiply(['$$e', 10]) }), [30, 10, 20]],
    ['range', ($) => $.range([0, 10, 4]), [0, 4, 8]],
    ['reduce', ($) => $.reduce({ input: '$list', initialValue: 100, in: $.add(['$$value', '$$this']) }), 106],
    ['reverseArray and size', ($) => [$.reverseArray('$list'), $.size('$list')], [[2, 1, 3], 3]],
    [
      'slice',
      ($) => [$.slice(['$list', 2]), $.slice(['$list', -1]), $.slice(['$list', 1, 2])],
      [[3, 1], [2], [1, 2]],
    ],
    [
      'zip',
      ($) => $.zip({ inputs: ['$list', '$words'] }),
      [
        [3, 'a'],
        [1, 'b'],
      ],
    ],
    ['and, or, not', ($) => [$.and([true, 1]), $.or([false, 0]), $.not([false])], [true, false, true]],
    ['cmp', ($) => [$.cmp(['$n', 3]), $.cmp(['$n', 5]), $.cmp(['$n', 9])], [1, 0, -1]],
    [
      'eq takes an array as a whole and missing for less than null',
      ($) => [$.eq(['$list', 3]), $.eq(['$none', null]), $.eq(['$nothing', null])],
      [false, false, true],
    ],
    [
      'neq, gt, gte, lt, lte',
      ($) => [$.neq(['$n', 5]), $.gt(['$n', 4]), $.gte(['$n', 5]), $.lt(['$n', 5]), $.lte(['$n', 5])],
      [false, true, true, false, true],
    ],
    [
      'comparison across types follows the order of types',
      ($) => [$.lt(['$n', '$s']), $.gt(['$at', '$s'])],
      [true, true],
    ],
    [
      'cond in both notations',
      ($) => [$.cond([$.gt(['$n', 3]), 'big', 'small']), $.cond({ if: '$nothing', then: 1, else: 2 })],
      ['big', 2],
    ],
    [
      'ifNull',
      ($) => [$.ifNull(['$nothing', 'x']), $.ifNull(['$none', 'y']), $.ifNull(['$n', 0])],
      ['x', 'y', 5],
    ],
    [
      'switch',
      ($) =>
        $.switch({
          branches: [
            { case: $.gt(['$n', 9]), then: 'a' },
            { case: $.gt(['$n', 1]), then: 'b' },
          ],
          default: 'c',
        }),
      'b',
    ],
    [
      'parts of a date',
      ($) => [
        $.year('$at'),
        $.month('$at'),
        $.dayOfMonth('$at'),
        $.hour('$at'),
        $.minute('$at'),
        $.second('$at'),
        $.millisecond('$at'),
      ],
      [2026, 1, 5, 10, 20, 30, 123],
    ],
    [
      'days and weeks of a date',
      ($) => [
        $.dayOfWeek('$at'),
        $.dayOfYear('$at'),
        $.isoDayOfWeek('$at'),
        $.week('$at'),
        $.isoWeek('$at'),
        $.isoWeekYear('$at'),
      ],
      [2, 5, 1, 1, 2, 2026],
    ],
    [
      'a part of a date in a time zone',
      ($) => [
        $.hour({ date: '$at', timezone: 'Asia/Shanghai' }),
        $.hour({ date: '$at', timezone: '+08:00' }),
      ],
      [18, 18],
    ],
    [
      'dates that are missing give null',
      ($) => [
        $.year('$none'),
        $.dateToString({ date: '$none' }),
        $.dateToString({ date: null, onNull: '-' }),
      ],
      [null, null, '-'],
    ],
    [
      'dateToString',
      ($) => $.dateToString({ date: '$at', format: '%Y-%m-%d %H:%M:%S.%L', timezone: '+08:00' }),
      '2026-01-05 18:20:30.123',
    ],
    ['dateToString in its usual format', ($) => $.dateToString({ date: '$at' }), '2026-01-05T10:20:30.123Z'],
    [
      'dateFromString',
      ($) => [
        $.dateFromString({ dateString: '2026-01-05' }),
        $.dateFromString({ dateString: '2026-01-05T18:00:00+08:00' }),
        $.dateFromString({ dateString: '05/01/2026', format: '%d/%m/%Y' }),
      ],
      [new Date('2026-01-05'), new Date('2026-01-05T10:00:00Z'), new Date('2026-01-05')],
    ],
    [
      'dateFromString in a time zone',
      ($) => $.dateFromString({ dateString: '2026-01-05 18:00:00', timezone: 'Asia/Shanghai' }),
      new Date('2026-01-05T10:00:00Z'),
    ],
    [
      'dateFromParts',
      ($) => [
        $.dateFromParts({ year: 2026, month: 1, day: 5, hour: 18, timezone: '+08:00' }),
        $.dateFromParts({ isoWeekYear: 2026, isoWeek: 2 }),
      ],
      [new Date('2026-01-05T10:00:00Z'), new Date('2026-01-05')],
    ],
    ['literal', ($) => $.literal('$n'), '$n'],
    ['mergeObjects', ($) => $.mergeObjects(['$sub', { y: 9 }]), { x: 1, y: 9 }],
    [
      'allElementsTrue and anyElementTrue',
      ($) => [$.allElementsTrue(['$flags']), $.anyElementTrue(['$flags'])],
      [false, true],
    ],
    [
      'sets',
      ($) => [
        $.setDifference(['$list', [1]]),
        $.setEquals(['$list', [1, 2, 3]]),
        $.setIsSubset([[1], '$list']),
      ],
      [[3, 2], true, true],
    ],
    ['setUnion', ($) => $.setUnion(['$list', [9]]), [3, 1, 2, 9]],
    ['concat', ($) => [$.concat(['$s', '-', '$cn']), $.concat(['$s', '$none'])], ['abc-物业报修', null]],
    [
      'indexOfBytes and indexOfCP',
      ($) => [$.indexOfBytes(['$cn', '报']), $.indexOfCP(['$cn', '报'])],
      [6, 2],
    ],
    ['split', ($) => $.split(['a-b-c', '-']), ['a', 'b', 'c']],
    ['strLenBytes and strLenCP', ($) => [$.strLenBytes('$cn'), $.strLenCP('$cn')], [12, 4]],
    ['strcasecmp', ($) => [$.strcasecmp(['abc', 'ABC']), $.strcasecmp(['a', 'b'])], [0, -1]],
    [
      'substr to the end, beyond it, by bytes and characters',
      ($) => [
        $.substr(['$s', 1, -1]),
        $.substr(['$s', 1, 99]),
        $.substrBytes(['$cn', 0, 6]),
        $.substrCP(['$cn', 2, 2]),
      ],
      ['bc', 'bc', '物业', '报修'],
    ],
    [
      'toLower and toUpper',
      ($) => [$.toLower('ABC'), $.toUpper('$s'), $.toUpper('$none')],
      ['abc', 'ABC', ''],
    ],
    [
      'accumulators over an array',
      ($) => [$.sum('$list'), $.avg('$list'), $.max('$list'), $.min('$list'), $.sum(['$n', 1])],
      [6, 2, 3, 1, 6],
    ],
    ['let', ($) => $.let({ vars: { a: '$n', b: 2 }, in: $.multiply(['$$a', '$$b']) }), 10],
    ['a path through an array of objects', () => '$sub.x', 1],
  ];

  it.each(CASES)('%s', async (_sentence, expression, value) => {
    await bench.given(DOCUMENT);
    expect(await run((p) => p.project({ _id: 0, value: expression(bench.$) }))).toEqual([{ value }]);
  });

  it('$$NOW is the time of the local clock, $$ROOT the document', async () => {
    await bench.given({ n: 1 });
    expect(await run((p) => p.project({ _id: 0, now: '$$NOW', root: '$$ROOT' }))).toEqual([
      { now: new Date(FIXED_NOW), root: { _id: '1', n: 1 } },
    ]);
  });

  it.each<[string, ($: typeof bench.$) => unknown, string]>([
    ['division by zero', ($) => $.divide(['$n', 0]), 'zero'],
    ['arithmetic on texts', ($) => $.add(['$s', 1]), 'number'],
    ['the size of what is no array', ($) => $.size('$n'), 'an array'],
    ['a variable nobody set', () => '$$none', 'undefined variable: none'],
    [
      'a date text that is none',
      ($) => $.dateFromString({ dateString: 'soon' }),
      'Error parsing date string',
    ],
    [
      'a switch nothing matches',
      ($) => $.switch({ branches: [{ case: false, then: 1 }] }),
      'could not find a matching branch',
    ],
    [
      'two operators in one expression',
      ($) => ({ ...($.abs(1) as object), ...($.ceil(1) as object) }),
      'exactly one field',
    ],
    ['meta, for which there is no text index', ($) => $.meta('textScore'), "Unrecognized expression '$meta'"],
  ])('refuses %s', async (_sentence, expression, message) => {
    await bench.given(DOCUMENT);
    await expect(run((p) => p.project({ value: expression(bench.$) }))).rejects.toMatchObject({
      errMsg: expect.stringContaining(message),
    });
  });
});
