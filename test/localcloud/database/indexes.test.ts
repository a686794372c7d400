import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  openDatabase,
  type AdminReply,
  type Database,
  type IndexDeclarations,
} from '../../../localcloud/database/open-database';

let dir: string;
let database: Database;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'localcloud-indexes-'));
});
afterEach(() => {
  database.close();
  rmSync(dir, { recursive: true, force: true });
});

const open = (indexes: IndexDeclarations, strictCollections = false): void => {
  database = openDatabase({ dir, indexes, now: () => 0, strictCollections });
};
const send = (action: string, body: object = {}): AdminReply =>
  database.handle({ action: `database.${action}`, collectionName: 'things', ...body }) as AdminReply;
const add = (...documents: object[]): AdminReply =>
  send('insertDocument', { data: documents.map((document) => JSON.stringify(document)) });
const find = (query: object): number[] =>
  (send('getDocument', { query: JSON.stringify(query) }).data as { list: string[] }).list.map(
    (text) => (JSON.parse(text) as { _id: number })._id,
  );
const planOf = (query: object): unknown =>
  database.explain({
    action: 'database.getDocument',
    collectionName: 'things',
    query: JSON.stringify(query),
  });
const duplicate = (index: string, key: string) => ({
  code: 'DATABASE_REQUEST_FAILED',
  message: expect.stringContaining(
    `E11000 duplicate key error collection: tnt-localcloud.things index: ${index} dup key: ${key}`,
  ),
});

const UNIQUE: IndexDeclarations = { things: [{ name: 'phone', fields: [['phone', 1]], unique: true }] };

describe('a unique index', () => {
  it('refuses a second document with the same value, on adding and on changing', () => {
    open(UNIQUE);
    add({ _id: 1, phone: '1' }, { _id: 2, phone: '2' });
    expect(add({ _id: 3, phone: '1' })).toMatchObject(duplicate('phone', '{ phone: "1" }'));
    expect(
      send('modifyDocument', { query: '{"_id":2}', data: '{"$set":{"phone":"1"}}', merge: true }),
    ).toMatchObject(duplicate('phone', '{ phone: "1" }'));
    expect(find({ phone: '1' })).toEqual([1]);
    expect(find({})).toEqual([1, 2]);
  });

  it('takes a missing field for null, so that only one document may lack it', () => {
    open(UNIQUE);
    add({ _id: 1 });
    expect(add({ _id: 2 })).toMatchObject(duplicate('phone', '{ phone: null }'));
    expect(add({ _id: 3, phone: null })).toMatchObject(duplicate('phone', '{ phone: null }'));
  });

  it('over several fields refuses only the same combination', () => {
    open({
      things: [
        {
          name: 'pair',
          fields: [
            ['a', 1],
            ['b', -1],
          ],
          unique: true,
        },
      ],
    });
    expect(add({ _id: 1, a: 1, b: 1 }, { _id: 2, a: 1, b: 2 }).code).toBeUndefined();
    expect(add({ _id: 3, a: 1, b: 2 })).toMatchObject(duplicate('pair', '{ a: 1, b: 2 }'));
  });

  it('holds for every element of an array', () => {
    open(UNIQUE);
    add({ _id: 1, phone: ['1', '2', '1'] });
    expect(add({ _id: 2, phone: ['3', '2'] })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
  });

  it('gives a value free with the document that had it', () => {
    open(UNIQUE);
    add({ _id: 1, phone: '1' });
    send('removeDocument', { query: '{"_id":1}', multi: false });
    expect(add({ _id: 2, phone: '1' }).code).toBeUndefined();
  });

  it('cannot be declared over documents that break it', () => {
    open({});
    add({ _id: 1, phone: '1' }, { _id: 2, phone: '1' });
    database.close();
    expect(() => open(UNIQUE)).toThrow(/E11000/);
    open({});
    expect(find({})).toEqual([1, 2]);
  });
});

describe('what an index cannot hold', () => {
  it('a value of more than 1024 bytes is refused', () => {
    open({ things: [{ name: 'title', fields: [['title', 1]] }] });
    expect(add({ title: 'x'.repeat(1000) }).code).toBeUndefined();
    expect(add({ title: '物'.repeat(400) })).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('key too large to index'),
    });
  });

  it('two arrays side by side are refused, two fields of one array are not', () => {
    open({
      things: [
        {
          name: 'ab',
          fields: [
            ['a', 1],
            ['b', 1],
          ],
        },
        {
          name: 'l',
          fields: [
            ['l.x', 1],
            ['l.y', 1],
          ],
        },
      ],
    });
    expect(add({ a: [1, 2], b: [3] })).toMatchObject({
      message: expect.stringContaining('cannot index parallel arrays [b] [a]'),
    });
    expect(
      add({
        _id: 1,
        l: [
          { x: 1, y: 1 },
          { x: 2, y: 2 },
        ],
      }).code,
    ).toBeUndefined();
    expect(find({ 'l.x': 1, 'l.y': 2 })).toEqual([1]);
    expect(find({ l: { $elemMatch: { x: 1, y: 2 } } })).toEqual([]);
  });

  it('a declaration that makes no sense stops the start, naming the index', () => {
    expect(() => open({ things: [{ name: 'odd', fields: [] }] })).not.toThrow();
    add({ a: 1 });
    expect(send('addCollection', { collectionName: 'other' }).code).toBeUndefined();
    database.close();
    expect(() => open({ other: [{ name: 'odd', fields: [['a.0', 1]] }] })).toThrow(
      "index odd: 'a.0' is not a field path",
    );
    open({});
  });
});

describe('declarations that change between starts', () => {
  const BY_A: IndexDeclarations = { things: [{ name: 'i', fields: [['a', 1]] }] };
  const BY_B: IndexDeclarations = {
    things: [
      {
        name: 'i',
        fields: [
          ['b', -1],
          ['a', 1],
        ],
      },
    ],
  };

  it('a new index is built from the documents there are, a dropped one goes', () => {
    open({});
    add(...Array.from({ length: 1200 }, (_, n) => ({ _id: n, a: n % 7, b: [n % 5, 'x'] })));
    expect(planOf({ a: 3 })).toMatchObject({ kind: 'scan' });
    database.close();
    open(BY_A);
    expect(planOf({ a: 3 })).toMatchObject({ kind: 'index', index: 'i' });
    expect(find({ a: 3 })).toHaveLength(100);
    expect((send('calculateDocument', { query: '{"a":3}' }).data as { total: number }).total).toBe(171);
    database.close();
    open(BY_B);
    expect(planOf({ a: 3 })).toMatchObject({ kind: 'scan' });
    expect(planOf({ b: 2 })).toMatchObject({ kind: 'index', index: 'i' });
    expect((send('calculateDocument', { query: '{"b":2,"a":3}' }).data as { total: number }).total).toBe(34);
  });

  it('an index is kept as it is when nothing changed, and remembers that it holds arrays', () => {
    open(BY_A);
    add({ _id: 1, a: [1, 9] });
    database.close();
    open(BY_A);
    expect(find({ a: { $gt: 4, $lt: 3 } })).toEqual([1]);
    expect(planOf({ a: { $gt: 4, $lt: 3 } })).toMatchObject({ kind: 'index', exact: false });
  });

  it('an array that was refused is forgotten again', () => {
    open({ things: [...(BY_A['things'] ?? []), { name: 'u', fields: [['u', 1]], unique: true }] });
    add({ _id: 1, a: 1, u: 1 });
    expect(add({ _id: 2, a: [1, 2], u: 1 })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
    expect(planOf({ a: 1 })).toMatchObject({ exact: true });
    expect(add({ _id: 3, a: [1, 2], u: 3 }).code).toBeUndefined();
    database.close();
    open({ things: [...(BY_A['things'] ?? []), { name: 'u', fields: [['u', 1]], unique: true }] });
    expect(planOf({ a: 1 })).toMatchObject({ exact: false });
    expect(find({ a: { $gt: 1, $lt: 2 } })).toEqual([3]);
  });

  it('a geographic index is taken note of, its queries are answered without', () => {
    open({ things: [{ name: 'geo', fields: [['at', '2dsphere']] }] });
    add({ _id: 1, at: { type: 'Point', coordinates: [1, 1] } });
    expect(
      find({ at: { $nearSphere: { $geometry: { type: 'Point', coordinates: [1, 1] }, $maxDistance: 5 } } }),
    ).toEqual([1]);
  });
});

it('strict collections are not created by writing', () => {
  open({}, true);
  expect(add({ a: 1 })).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' });
  expect(send('addCollection').code).toBeUndefined();
  expect(add({ a: 1 }).code).toBeUndefined();
});

it('everything is there again after a restart', () => {
  open(UNIQUE);
  add({ _id: 1, phone: '1', text: '物业' });
  database.close();
  open(UNIQUE);
  expect((send('getDocument', { query: '{"_id":1}' }).data as { list: string[] }).list).toEqual([
    '{"_id":1,"phone":"1","text":"物业"}',
  ]);
});
