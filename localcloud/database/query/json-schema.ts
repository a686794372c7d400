import { requestFailed, unknownOperator } from '../errors';
import { compareValues, valuesEqual } from '../value/compare';
import { toNumber } from '../value/numbers';
import { typeMatcher } from '../value/type-names';
import { fieldOf, isDocument, type BsonValue, type Document } from '../value/types';
import { toRegExp } from './operators/regex';

type Check = (value: BsonValue) => boolean;
type KeywordCompiler = (operand: BsonValue, schema: Document) => Check;

const documentOperand = (keyword: string, operand: BsonValue): Document => {
  if (!isDocument(operand)) throw requestFailed(`$jsonSchema keyword '${keyword}' must be an object`);
  return operand;
};

const listOperand = (keyword: string, operand: BsonValue): BsonValue[] => {
  if (!Array.isArray(operand)) throw requestFailed(`$jsonSchema keyword '${keyword}' must be an array`);
  return operand;
};

const numberOperand = (keyword: string, operand: BsonValue): number => {
  const number = toNumber(operand);
  if (number === undefined) throw requestFailed(`$jsonSchema keyword '${keyword}' must be a number`);
  return number;
};

/** A keyword about one kind of value says nothing of the others. */
const forNumbers =
  (check: (number: number) => boolean): Check =>
  (value) => {
    const number = toNumber(value);
    return number === undefined || check(number);
  };
const forStrings =
  (check: (text: string) => boolean): Check =>
  (value) =>
    typeof value !== 'string' || check(value);
const forArrays =
  (check: (array: BsonValue[]) => boolean): Check =>
  (value) =>
    !Array.isArray(value) || check(value);
const forDocuments =
  (check: (document: Document) => boolean): Check =>
  (value) =>
    !isDocument(value) || check(value);

const JSON_TYPES: Record<string, string> = { boolean: 'bool' };

const types = (operand: BsonValue, rename: Record<string, string>): Check => {
  const names = Array.isArray(operand) ? operand : [operand];
  const tests = names.map((name) => typeMatcher(typeof name === 'string' ? (rename[name] ?? name) : name));
  return (value) => tests.some((matches) => matches(value));
};

const characters = (text: string): number => Array.from(text).length;

const allOf =
  (checks: Check[]): Check =>
  (value) =>
    checks.every((check) => check(value));

const schemas = (keyword: string, operand: BsonValue): Check[] =>
  listOperand(keyword, operand).map((schema) => compileSchema(documentOperand(keyword, schema)));

const properties: KeywordCompiler = (operand) => {
  const checks = Object.entries(documentOperand('properties', operand)).map(
    ([name, schema]): [string, Check] => [name, compileSchema(documentOperand(name, schema))],
  );
  return forDocuments((document) =>
    checks.every(([name, check]) => {
      const value = fieldOf(document, name);
      return value === undefined || check(value);
    }),
  );
};

const additionalProperties: KeywordCompiler = (operand, schema) => {
  const named = new Set(
    Object.keys(isDocument(schema['properties'] ?? null) ? (schema['properties'] as Document) : {}),
  );
  const patterns = Object.keys(
    isDocument(schema['patternProperties'] ?? null) ? (schema['patternProperties'] as Document) : {},
  );
  const expressions = patterns.map((pattern) => toRegExp(pattern, ''));
  const check = isDocument(operand) ? compileSchema(operand) : () => operand !== false;
  return forDocuments((document) =>
    Object.entries(document)
      .filter(([name]) => !named.has(name) && !expressions.some((expression) => expression.test(name)))
      .every(([, value]) => check(value)),
  );
};

const patternProperties: KeywordCompiler = (operand) => {
  const checks = Object.entries(documentOperand('patternProperties', operand)).map(
    ([pattern, schema]): [RegExp, Check] => [
      toRegExp(pattern, ''),
      compileSchema(documentOperand(pattern, schema)),
    ],
  );
  return forDocuments((document) =>
    Object.entries(document).every(([name, value]) =>
      checks.every(([pattern, check]) => !pattern.test(name) || check(value)),
    ),
  );
};

const items: KeywordCompiler = (operand) => {
  if (Array.isArray(operand)) {
    const checks = schemas('items', operand);
    return forArrays((array) => array.every((value, i) => checks[i]?.(value) ?? true));
  }
  const check = compileSchema(documentOperand('items', operand));
  return forArrays((array) => array.every(check));
};

const required: KeywordCompiler = (operand) => {
  const names = listOperand('required', operand).map(String);
  return forDocuments((document) => names.every((name) => fieldOf(document, name) !== undefined));
};

const KEYWORDS: ReadonlyMap<string, KeywordCompiler> = new Map<string, KeywordCompiler>([
  ['bsonType', (operand) => types(operand, {})],
  ['type', (operand) => types(operand, JSON_TYPES)],
  [
    'enum',
    (operand) => {
      const list = listOperand('enum', operand);
      return (value) => list.some((item) => valuesEqual(item, value));
    },
  ],
  [
    'minimum',
    (operand, schema) => {
      const least = numberOperand('minimum', operand);
      return forNumbers((number) => (schema['exclusiveMinimum'] === true ? number > least : number >= least));
    },
  ],
  [
    'maximum',
    (operand, schema) => {
      const most = numberOperand('maximum', operand);
      return forNumbers((number) => (schema['exclusiveMaximum'] === true ? number < most : number <= most));
    },
  ],
  ['exclusiveMinimum', () => () => true],
  ['exclusiveMaximum', () => () => true],
  [
    'multipleOf',
    (operand) => {
      const divisor = numberOperand('multipleOf', operand);
      return forNumbers((number) => number % divisor === 0);
    },
  ],
  [
    'minLength',
    (operand) => {
      const least = numberOperand('minLength', operand);
      return forStrings((text) => characters(text) >= least);
    },
  ],
  [
    'maxLength',
    (operand) => {
      const most = numberOperand('maxLength', operand);
      return forStrings((text) => characters(text) <= most);
    },
  ],
  [
    'pattern',
    (operand) => {
      const expression = toRegExp(String(operand), '');
      return forStrings((text) => expression.test(text));
    },
  ],
  [
    'minItems',
    (operand) => {
      const least = numberOperand('minItems', operand);
      return forArrays((array) => array.length >= least);
    },
  ],
  [
    'maxItems',
    (operand) => {
      const most = numberOperand('maxItems', operand);
      return forArrays((array) => array.length <= most);
    },
  ],
  [
    'uniqueItems',
    (operand) =>
      operand === true
        ? forArrays((array) =>
            [...array]
              .sort(compareValues)
              .every((value, i, sorted) => i === 0 || !valuesEqual(value, sorted[i - 1])),
          )
        : () => true,
  ],
  ['items', items],
  ['required', required],
  ['properties', properties],
  ['patternProperties', patternProperties],
  ['additionalProperties', additionalProperties],
  [
    'minProperties',
    (operand) => {
      const least = numberOperand('minProperties', operand);
      return forDocuments((document) => Object.keys(document).length >= least);
    },
  ],
  [
    'maxProperties',
    (operand) => {
      const most = numberOperand('maxProperties', operand);
      return forDocuments((document) => Object.keys(document).length <= most);
    },
  ],
  ['allOf', (operand) => allOf(schemas('allOf', operand))],
  [
    'anyOf',
    (operand) => {
      const checks = schemas('anyOf', operand);
      return (value) => checks.some((check) => check(value));
    },
  ],
  [
    'oneOf',
    (operand) => {
      const checks = schemas('oneOf', operand);
      return (value) => checks.filter((check) => check(value)).length === 1;
    },
  ],
  [
    'not',
    (operand) => {
      const check = compileSchema(documentOperand('not', operand));
      return (value) => !check(value);
    },
  ],
  ['title', () => () => true],
  ['description', () => () => true],
]);

/** Compiles a `$jsonSchema` (draft 4 with MongoDB's `bsonType`); an unknown keyword is refused by name. */
export const compileSchema = (schema: Document): Check =>
  allOf(
    Object.entries(schema).map(([keyword, operand]) => {
      const compiler = KEYWORDS.get(keyword);
      if (compiler === undefined) throw unknownOperator(`Unknown $jsonSchema keyword: ${keyword}`);
      return compiler(operand, schema);
    }),
  );
