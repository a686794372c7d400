import { unknownOperator } from '../../errors';
import type { Document } from '../../value/types';
import { ARRAY_KEYWORDS } from './arrays';
import { DOCUMENT_KEYWORDS } from './documents';
import type { Check } from './keyword';
import { LOGIC_KEYWORDS } from './logic';
import { SCALAR_KEYWORDS } from './scalars';

const KEYWORDS = new Map([...SCALAR_KEYWORDS, ...ARRAY_KEYWORDS, ...DOCUMENT_KEYWORDS, ...LOGIC_KEYWORDS]);

/** Compiles a `$jsonSchema` (draft 4 with MongoDB's `bsonType`); an unknown keyword is refused by name. */
export const compileSchema = (schema: Document): Check => {
  const checks = Object.entries(schema).map(([keyword, operand]) => {
    const compiler = KEYWORDS.get(keyword);
    if (compiler === undefined) throw unknownOperator(`Unknown $jsonSchema keyword: ${keyword}`);
    return compiler(operand, schema, compileSchema);
  });
  return (value) => checks.every((check) => check(value));
};
