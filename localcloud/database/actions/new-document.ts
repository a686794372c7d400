import { randomBytes } from 'node:crypto';
import { BSONRegExp, calculateObjectSize } from 'bson';
import { DATABASE_LIMITS } from '../../limits';
import { requestFailed } from '../errors';
import { encodeDocument } from '../value/encode';
import { checkStorable } from '../value/storable';
import type { BsonValue, Document } from '../value/types';

let sequence = randomBytes(4).readUInt32BE();
const PROCESS_PART = randomBytes(5).toString('hex');

/** A new `_id` as production makes them: 32 hexadecimal characters, here rising with time. */
const newId = (now: number): string => {
  sequence = (sequence + 1) >>> 0;
  const seconds = Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0');
  return seconds + sequence.toString(16).padStart(8, '0') + PROCESS_PART + randomBytes(3).toString('hex');
};

const checkId = (id: BsonValue): void => {
  if (Array.isArray(id)) throw requestFailed("can't use an array for _id");
  if (id instanceof BSONRegExp) throw requestFailed("can't use a regex for _id");
};

/** A document to insert: `_id` first, given or made, and nothing in it that may not be stored. */
export const newDocument = (data: Document, now: number): Document => {
  const given = data['_id'];
  const id = given === undefined ? newId(now) : given;
  checkId(id);
  checkStorable(data, '');
  return Object.keys(data)[0] === '_id' ? data : { _id: id, ...data };
};

/** EJSON text to store; a document larger than 16 MB is refused. */
export const storableText = (document: Document): string => {
  const text = encodeDocument(document);
  // Stored text is never less than a sixteenth of the BSON size, so small ones need no measuring.
  if (text.length * 16 > DATABASE_LIMITS.documentBytes) {
    const bytes = calculateObjectSize(document);
    if (bytes > DATABASE_LIMITS.documentBytes) {
      throw requestFailed(
        `object to insert too large. size in bytes: ${bytes}, max size: ${DATABASE_LIMITS.documentBytes}`,
      );
    }
  }
  return text;
};
