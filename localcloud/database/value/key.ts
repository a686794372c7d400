import { type Binary, type BSONRegExp, type Code, type ObjectId, type Timestamp } from 'bson';
import { residue, toNumber } from './numbers';
import { RANK, rankOf } from './order';
import type { BsonValue, Document } from './types';

const TERMINATOR = Buffer.from([0, 0]);
const END = Buffer.from([0]);

/** One byte string per distinct rank, so that building a key allocates nothing for them. */
const RANK_BYTES = new Map(Object.values(RANK).map((rank) => [rank as number, Buffer.from([rank])]));
const rankByte = (rank: number): Buffer => RANK_BYTES.get(rank) as Buffer;

const encodeText = (rank: Buffer, value: string): Buffer => {
  const bytes = Buffer.from(value, 'utf8');
  if (!value.includes('\0')) return Buffer.concat([rank, bytes, TERMINATOR]);
  // A NUL inside becomes 00 FF, so that it sorts after the terminator 00 00 of a shorter string.
  const escaped = Buffer.from([...bytes].flatMap((byte) => (byte === 0 ? [0, 0xff] : [byte])));
  return Buffer.concat([rank, escaped, TERMINATOR]);
};

const orderedDouble = (target: Buffer, offset: number, value: number): void => {
  if (Number.isNaN(value)) return;
  target.writeDoubleBE(value === 0 ? 0 : value, offset);
  if (value < 0) for (let i = offset; i < offset + 8; i++) target[i] = ~(target[i] as number) & 0xff;
  else target[offset] = (target[offset] as number) | 0x80;
};

const encodeNumber = (value: BsonValue): Buffer => {
  const nearest = toNumber(value) as number;
  const key = Buffer.alloc(11);
  key[0] = RANK.number;
  orderedDouble(key, 1, nearest);
  key.writeUInt16BE(0x8000 + residue(value, nearest), 9);
  return key;
};

const encodeMillis = (value: Date): Buffer => {
  const key = Buffer.alloc(9);
  key[0] = RANK.date;
  orderedDouble(key, 1, value.getTime());
  return key;
};

const encodeDocumentKey = (document: Document): Buffer => {
  const parts: Buffer[] = [rankByte(RANK.object)];
  for (const [name, value] of Object.entries(document)) {
    parts.push(encodeText(rankByte(rankOf(value)), name), encodeKey(value));
  }
  return Buffer.concat([...parts, END]);
};

const encodeBinary = (value: Binary): Buffer => {
  const head = Buffer.alloc(6);
  head[0] = RANK.binary;
  head.writeUInt32BE(value.length(), 1);
  head[5] = value.sub_type;
  return Buffer.concat([head, value.value()]);
};

const encodeTimestamp = (value: Timestamp): Buffer => {
  const key = Buffer.alloc(9);
  key[0] = RANK.timestamp;
  key.writeUInt32BE(value.getHighBitsUnsigned(), 1);
  key.writeUInt32BE(value.getLowBitsUnsigned(), 5);
  return key;
};

/**
 * Byte string that sorts (as plain bytes) exactly like `compareValues` sorts values, and of which none is a
 * prefix of another: the parts of a compound index key are simply put one after the other.
 */
export const encodeKey = (value: BsonValue | undefined): Buffer => {
  const rank = rankOf(value);
  switch (rank) {
    case RANK.string:
      return encodeText(rankByte(rank), value as string);
    case RANK.number:
      return encodeNumber(value as number);
    case RANK.bool:
      return Buffer.from([rank, value === true ? 2 : 1]);
    case RANK.date:
      return encodeMillis(value as Date);
    case RANK.objectId:
      return Buffer.concat([rankByte(rank), (value as ObjectId).id]);
    case RANK.object:
      return encodeDocumentKey(value as Document);
    case RANK.array:
      return Buffer.concat([rankByte(rank), ...(value as BsonValue[]).map(encodeKey), END]);
    case RANK.binary:
      return encodeBinary(value as Binary);
    case RANK.regex: {
      const { pattern, options } = value as BSONRegExp;
      return Buffer.concat([encodeText(rankByte(rank), pattern), encodeText(END, options)]);
    }
    case RANK.timestamp:
      return encodeTimestamp(value as Timestamp);
    case RANK.code:
      return encodeText(rankByte(rank), String((value as Code).code));
    default:
      return rankByte(rank);
  }
};

/** Key of an empty array in an index: BSON's undefined, which sorts before null. */
export const EMPTY_ARRAY_KEY: Buffer = rankByte(RANK.undefined);

/** The same key in descending order: every byte inverted. */
export const invertKey = (key: Buffer): Buffer => {
  const inverted = Buffer.allocUnsafe(key.length);
  for (let i = 0; i < key.length; i++) inverted[i] = ~(key[i] as number) & 0xff;
  return inverted;
};

/** Smallest byte string greater than every string that starts with `prefix`. */
export const keySuccessor = (prefix: Buffer): Buffer => {
  for (let i = prefix.length - 1; i >= 0; i--) {
    if (prefix[i] === 0xff) continue;
    const next = Buffer.from(prefix.subarray(0, i + 1));
    next[i] = (next[i] as number) + 1;
    return next;
  }
  return Buffer.from([0xff]);
};
