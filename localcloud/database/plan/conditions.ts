import { holdsOperators } from '../query/compile';
import { isOperatorDocument } from '../query/operators/array';
import { isDocument, type BsonValue, type Document } from '../value/types';
import { intersectRanges } from './key-range';
import { rangesFor, type FieldRanges } from './predicate';

/** What a query demands of each field that an index may help with. */
export interface Conditions {
  /** By field path; the conditions of one field all have to be met. */
  fields: Map<string, FieldRanges[]>;
  /** Every alternative of every `$or` at the top. */
  alternatives: Document[][];
  /** Some part of the query is in no range and has to be checked on the documents. */
  rest: boolean;
}

const add = (conditions: Conditions, path: string, ranges: FieldRanges | undefined): void => {
  if (ranges === undefined) {
    conditions.rest = true;
    return;
  }
  const list = conditions.fields.get(path);
  if (list === undefined) conditions.fields.set(path, [ranges]);
  else list.push(ranges);
};

/** One element has to meet them all, so their ranges may be cut down to what they share even over arrays. */
const addElement = (conditions: Conditions, path: string, operators: Document): void => {
  const inner: Conditions = { fields: new Map(), alternatives: [], rest: false };
  if (isOperatorDocument(operators)) addOperators(inner, path, operators);
  else collect(inner, operators, `${path}.`);
  for (const [field, [first, ...others]] of inner.fields) {
    if (first === undefined) continue;
    const ranges = others.reduce((left, { ranges: right }) => intersectRanges(left, right), first.ranges);
    add(conditions, field, { ranges, exact: false });
  }
  conditions.rest = true;
};

const addOperators = (conditions: Conditions, path: string, operators: Document): void => {
  for (const [operator, operand] of Object.entries(operators)) {
    if (operator === '$elemMatch' && isDocument(operand)) addElement(conditions, path, operand);
    else if (operator !== '$options')
      add(conditions, path, rangesFor(operator, operand, operators['$options']));
  }
};

const addEntry = (conditions: Conditions, key: string, operand: BsonValue, prefix: string): void => {
  if (key === '$and' && Array.isArray(operand)) {
    for (const branch of operand) if (isDocument(branch)) collect(conditions, branch, prefix);
  } else if (key === '$or' && Array.isArray(operand) && prefix === '') {
    conditions.alternatives.push(operand.filter(isDocument));
    conditions.rest = true;
  } else if (key.startsWith('$')) conditions.rest = true;
  else if (holdsOperators(operand)) addOperators(conditions, prefix + key, operand);
  else add(conditions, prefix + key, rangesFor('$eq', operand));
};

const collect = (conditions: Conditions, query: Document, prefix: string): void => {
  for (const [key, operand] of Object.entries(query)) addEntry(conditions, key, operand, prefix);
};

/** Takes a query apart into what indexes can narrow down and whether anything is left over. */
export const conditionsOf = (query: Document): Conditions => {
  const conditions: Conditions = { fields: new Map(), alternatives: [], rest: false };
  collect(conditions, query, '');
  return conditions;
};
