import { compareValues, valuesEqual } from '../../value/compare';
import type { BsonValue } from '../../value/types';
import { documentOperand, measured, type KeywordCompiler, type Keywords } from './keyword';

const length = (value: BsonValue): number | undefined => (Array.isArray(value) ? value.length : undefined);

const uniqueItems: KeywordCompiler = (operand) => (value) => {
  if (operand !== true || !Array.isArray(value)) return true;
  const sorted = [...value].sort(compareValues);
  return sorted.every((item, i) => i === 0 || !valuesEqual(item, sorted[i - 1]));
};

const items: KeywordCompiler = (operand, _schema, compile) => {
  if (Array.isArray(operand)) {
    const checks = operand.map((inner) => compile(documentOperand('items', inner)));
    return (value) => !Array.isArray(value) || value.every((item, i) => checks[i]?.(item) ?? true);
  }
  const check = compile(documentOperand('items', operand));
  return (value) => !Array.isArray(value) || value.every(check);
};

/** Keywords about arrays. */
export const ARRAY_KEYWORDS: Keywords = [
  ['minItems', measured('minItems', length, (count, least) => count >= least)],
  ['maxItems', measured('maxItems', length, (count, most) => count <= most)],
  ['uniqueItems', uniqueItems],
  ['items', items],
];
