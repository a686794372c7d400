import { requestFailed } from '../errors';
import { toNumber } from '../value/numbers';
import { isDocument, type BsonValue, type Document } from '../value/types';

/** The specification of a stage as an object, only with the fields it may have. */
export const objectOf = (stage: string, value: BsonValue, known?: readonly string[]): Document => {
  if (!isDocument(value)) throw requestFailed(`the ${stage} stage specification must be an object`);
  const unknown = known && Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) throw requestFailed(`unrecognized option to ${stage}: ${unknown}`);
  return value;
};

/** A whole number that is at least `least`. */
export const countOf = (name: string, value: BsonValue | undefined, least: number): number => {
  const number = toNumber(value);
  if (number === undefined || !Number.isInteger(number) || number < least) {
    throw requestFailed(`${name} must be a whole number of at least ${least}`);
  }
  return number;
};

/** A text that is there. */
export const textOf = (name: string, value: BsonValue | undefined): string => {
  if (typeof value !== 'string' || value === '') throw requestFailed(`${name} must be a non-empty string`);
  return value;
};

/** A text that is there or undefined. */
export const optionalText = (name: string, value: BsonValue | undefined): string | undefined =>
  value === undefined ? undefined : textOf(name, value);

/** Field path of `'$a.b'`. */
export const fieldPathOf = (name: string, value: BsonValue | undefined): string => {
  const path = textOf(name, value);
  if (!path.startsWith('$') || path.startsWith('$$') || path.length === 1) {
    throw requestFailed(`${name} must be a field path starting with '$': ${path}`);
  }
  return path.slice(1);
};
