import { Decimal128, Long, ObjectId } from 'bson';
import fc from 'fast-check';
import { decodeDocument, parseStored } from '../../../localcloud/database/value/decode';
import { encodeDocument } from '../../../localcloud/database/value/encode';
import { compareValues } from '../../../localcloud/database/value/compare';
import { encodeKey, invertKey, keySuccessor } from '../../../localcloud/database/value/key';
import type { BsonValue, Document } from '../../../localcloud/database/value/types';

const scalar: fc.Arbitrary<BsonValue> = fc.oneof(
  fc.constantFrom<BsonValue>(null, true, false, NaN, Infinity, -Infinity, 0, -0, 2 ** 53, 2 ** 53 + 2, -1.5),
  fc.integer(),
  fc.double(),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom<BsonValue>('', '\0', 'a\0', 'a', 'a\0b', '\uE000', '\u{1F600}', '物业'),
  fc.date({ noInvalidDate: true }),
  fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map((value) => Long.fromBigInt(value)),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
  fc.integer().map((value) => Decimal128.fromString(String(value))),
);

const value: fc.Arbitrary<BsonValue> = fc.letrec<{ value: BsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc
        .string({ minLength: 1, maxLength: 3 })
        .filter((name) => !name.startsWith('$') && name !== '__proto__'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

const sign = (order: number): number => Math.sign(order) + 0;

it('index keys sort as bytes exactly as values sort in BSON order, also inverted', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const order = sign(compareValues(a, b));
      expect(sign(Buffer.compare(encodeKey(a), encodeKey(b)))).toBe(order);
      expect(sign(Buffer.compare(invertKey(encodeKey(a)), invertKey(encodeKey(b))))).toBe(
        order === 0 ? 0 : -order,
      );
    }),
    { numRuns: 3000 },
  );
});

it('no key is the beginning of another, and its successor is above everything it begins', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [one, other] = [encodeKey(a), encodeKey(b)];
      const begins = one.length < other.length && other.subarray(0, one.length).equals(one);
      expect(begins).toBe(false);
      expect(Buffer.compare(keySuccessor(one), Buffer.concat([one, other]))).toBe(1);
    }),
    { numRuns: 1000 },
  );
});

it('the order is total: it never goes in a circle', () => {
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0)
        expect(compareValues(a, c)).toBeLessThanOrEqual(0);
      expect(sign(compareValues(a, b)) + sign(compareValues(b, a))).toBe(0);
    }),
    { numRuns: 2000 },
  );
});

it('a stored document comes back with every type it had', () => {
  fc.assert(
    fc.property(value, (inner) => {
      const document: Document = { inner };
      const text = encodeDocument(document);
      expect(encodeDocument(parseStored(text))).toBe(text);
      expect(compareValues(parseStored(text)['inner'], inner)).toBe(0);
      expect(encodeDocument(decodeDocument(text, 'data', () => 0))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
