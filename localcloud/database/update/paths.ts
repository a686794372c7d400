import { requestFailed } from '../errors';
import { isArrayIndex } from '../query/path';
import { fieldOf, isDocument, setField, type BsonValue, type Document } from '../value/types';
import { describeValue } from './describe';

/** Most nulls a write past the end of an array may fill in (MongoDB's limit). */
const MAX_PADDING = 1_500_000;

type Container = Document | BsonValue[];

const isContainer = (value: BsonValue | undefined): value is Container =>
  Array.isArray(value) || isDocument(value);

const childOf = (container: Container, part: string): BsonValue | undefined => {
  if (!Array.isArray(container)) return fieldOf(container, part);
  return isArrayIndex(part) ? container[Number(part)] : undefined;
};

/** Value at an exact path (arrays only by position), or undefined when it is not there. */
export const readPath = (document: Document, parts: string[]): BsonValue | undefined => {
  let value: BsonValue | undefined = document;
  for (const part of parts) {
    if (!isContainer(value)) return undefined;
    value = childOf(value, part);
  }
  return value;
};

const assign = (container: Container, part: string, value: BsonValue, parent: string): void => {
  if (!Array.isArray(container)) return setField(container, part, value);
  if (!isArrayIndex(part)) {
    throw requestFailed(`Cannot create field '${part}' in element {${parent}: ${describeValue(container)}}`);
  }
  const index = Number(part);
  if (index - container.length > MAX_PADDING)
    throw requestFailed(`can't backfill more than ${MAX_PADDING} elements`);
  while (container.length < index) container.push(null);
  container[index] = value;
};

/** Writes a value at an exact path, creating embedded documents on the way; refused where a scalar blocks it. */
export const writePath = (document: Document, parts: string[], value: BsonValue): void => {
  let container: Container = document;
  let parent = '';
  for (let i = 0; i < parts.length - 1; i++) {
    const part = parts[i] as string;
    let child = childOf(container, part);
    if (child === undefined) {
      child = {};
      assign(container, part, child, parent);
    }
    if (!isContainer(child)) {
      throw requestFailed(
        `Cannot create field '${parts[i + 1]}' in element {${part}: ${describeValue(child)}}`,
      );
    }
    container = child;
    parent = part;
  }
  assign(container, parts[parts.length - 1] as string, value, parent);
};

/** Removes what is at an exact path; inside an array the place stays, holding null. */
export const removePath = (document: Document, parts: string[]): void => {
  const container = readPath(document, parts.slice(0, -1));
  const last = parts[parts.length - 1] as string;
  if (Array.isArray(container)) container[Number(last)] = null;
  else if (isDocument(container)) delete container[last];
};
