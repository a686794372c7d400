import { fieldOf, isDocument, type BsonValue, type Document } from '../value/types';

/** A test of one value found at a path; `undefined` means the field is missing there. */
export type ValueTest = (value: BsonValue | undefined) => boolean;

/** `each` also offers the elements of an array found at the end of the path; `whole` only the array itself. */
export type LeafMode = 'each' | 'whole';

const INDEX = /^(0|[1-9]\d*)$/;

/** True for a path part that may address an array element. */
export const isArrayIndex = (part: string): boolean => INDEX.test(part);

const testLeaf = (value: BsonValue, mode: LeafMode, test: ValueTest): boolean =>
  mode === 'each' && Array.isArray(value) && value.some((element) => test(element)) ? true : test(value);

const descendArray = (
  array: BsonValue[],
  parts: string[],
  at: number,
  mode: LeafMode,
  test: ValueTest,
): boolean => {
  const part = parts[at] as string;
  const numeric = isArrayIndex(part);
  for (const element of array) {
    // An element without a field named like the index is not "missing" it: the index means the position.
    if (isDocument(element) && !(numeric && fieldOf(element, part) === undefined)) {
      if (descend(element, parts, at, mode, test)) return true;
    }
  }
  const addressed = numeric ? array[Number(part)] : undefined;
  if (addressed === undefined) return false;
  if (at + 1 === parts.length) return test(addressed);
  return typeof addressed === 'object' && addressed !== null && descend(addressed, parts, at + 1, mode, test);
};

const descend = (value: BsonValue, parts: string[], at: number, mode: LeafMode, test: ValueTest): boolean => {
  if (at === parts.length) return testLeaf(value, mode, test);
  if (Array.isArray(value)) return descendArray(value, parts, at, mode, test);
  if (!isDocument(value)) return test(undefined);
  const child = fieldOf(value, parts[at] as string);
  return child === undefined ? test(undefined) : descend(child, parts, at + 1, mode, test);
};

/**
 * True when any value MongoDB would look at for a dotted path passes the test: arrays on the way are searched
 * through, numeric parts also address positions, a branch that ends early offers `undefined`.
 */
export const someValueAt = (document: Document, parts: string[], mode: LeafMode, test: ValueTest): boolean =>
  descend(document, parts, 0, mode, test);
