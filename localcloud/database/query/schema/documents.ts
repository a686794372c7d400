import { fieldOf, isDocument, type BsonValue, type Document } from '../../value/types';
import { toRegExp } from '../operators/regex';
import {
  documentOperand,
  listOperand,
  measured,
  type Check,
  type KeywordCompiler,
  type Keywords,
} from './keyword';

const size = (value: BsonValue): number | undefined =>
  isDocument(value) ? Object.keys(value).length : undefined;

const forDocuments =
  (check: (document: Document) => boolean): Check =>
  (value) =>
    !isDocument(value) || check(value);

const required: KeywordCompiler = (operand) => {
  const names = listOperand('required', operand).map(String);
  return forDocuments((document) => names.every((name) => fieldOf(document, name) !== undefined));
};

const properties: KeywordCompiler = (operand, _schema, compile) => {
  const entries = Object.entries(documentOperand('properties', operand));
  const checks = entries.map(([name, inner]): [string, Check] => [
    name,
    compile(documentOperand(name, inner)),
  ]);
  return forDocuments((document) =>
    checks.every(([name, check]) => {
      const value = fieldOf(document, name);
      return value === undefined || check(value);
    }),
  );
};

const patternProperties: KeywordCompiler = (operand, _schema, compile) => {
  const entries = Object.entries(documentOperand('patternProperties', operand));
  const checks = entries.map(([pattern, inner]): [RegExp, Check] => [
    toRegExp(pattern, ''),
    compile(documentOperand(pattern, inner)),
  ]);
  return forDocuments((document) =>
    Object.entries(document).every(([name, value]) =>
      checks.every(([pattern, check]) => !pattern.test(name) || check(value)),
    ),
  );
};

const keysOf = (value: BsonValue | undefined): string[] => (isDocument(value) ? Object.keys(value) : []);

const additionalProperties: KeywordCompiler = (operand, schema, compile) => {
  const named = new Set(keysOf(schema['properties']));
  const patterns = keysOf(schema['patternProperties']).map((pattern) => toRegExp(pattern, ''));
  const check: Check = isDocument(operand) ? compile(operand) : () => operand !== false;
  const isOther = (name: string): boolean =>
    !named.has(name) && !patterns.some((pattern) => pattern.test(name));
  return forDocuments((document) =>
    Object.entries(document).every(([name, value]) => !isOther(name) || check(value)),
  );
};

/** Keywords about objects and their fields. */
export const DOCUMENT_KEYWORDS: Keywords = [
  ['required', required],
  ['properties', properties],
  ['patternProperties', patternProperties],
  ['additionalProperties', additionalProperties],
  ['minProperties', measured('minProperties', size, (count, least) => count >= least)],
  ['maxProperties', measured('maxProperties', size, (count, most) => count <= most)],
];
