import { fieldOf, isDocument, type BsonValue, type Document } from '../value/types';

const NAMES: Record<string, string> = { neq: '$ne' };

const LOGIC = new Set(['and', 'or', 'nor', 'not']);

/** A command the SDK forgot to translate: inside elemMatch and projections it sends `{operator, operands, fieldName}`. */
const isCommand = (value: BsonValue): value is Document => {
  if (!isDocument(value) || Object.keys(value).length !== 3) return false;
  const [operator, operands, fieldName] = ['operator', 'operands', 'fieldName'].map((name) =>
    fieldOf(value, name),
  );
  return (
    typeof operator === 'string' &&
    Array.isArray(operands) &&
    (isDocument(fieldName) || typeof fieldName === 'string')
  );
};

const translate = (command: Document, path: string): Document => {
  const operator = command['operator'] as string;
  const operands = command['operands'] as BsonValue[];
  if (LOGIC.has(operator)) {
    const parts = operands.map((operand) =>
      isCommand(operand) ? translate(operand, path) : { [path]: operand },
    );
    const [only] = parts;
    return operator === 'not' ? { [path]: { $not: only?.[path] ?? null } } : { [`$${operator}`]: parts };
  }
  const list = operator === 'in' || operator === 'nin' || operator === 'all';
  return { [path]: { [NAMES[operator] ?? `$${operator}`]: list ? operands : (operands[0] ?? null) } };
};

/** The query an untranslated command on a field stands for, or undefined when the value is none. */
export const queryOfCommand = (path: string, value: BsonValue): Document | undefined =>
  isCommand(value) ? translate(value, path) : undefined;
