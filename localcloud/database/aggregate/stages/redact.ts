import { requestFailed } from '../../errors';
import { isDocument, setField, type BsonValue, type Document } from '../../value/types';
import { prepareExpression } from '../expression/prepare';
import type { StageCompiler } from '../stage';

/** `$redact`: an expression decides for each level of a document: keep it, drop it, or look further down. */
export const redact: StageCompiler = (specification, context) => {
  const expression = prepareExpression(specification, context.now);
  const descend = (value: BsonValue): BsonValue | undefined => {
    if (Array.isArray(value)) return value.map(descend).filter((element) => element !== undefined);
    return isDocument(value) ? level(value) : value;
  };
  const level = (document: Document): Document | undefined => {
    const verdict = context.evaluate(document, expression);
    if (verdict === '$$PRUNE') return undefined;
    if (verdict === '$$KEEP') return document;
    if (verdict !== '$$DESCEND') throw requestFailed('$redact must resolve to $$DESCEND, $$KEEP or $$PRUNE');
    const kept: Document = {};
    for (const [name, value] of Object.entries(document)) {
      const child = descend(value);
      if (child !== undefined) setField(kept, name, child);
    }
    return kept;
  };
  return function* (input) {
    for (const document of input) {
      const kept = level(document);
      if (kept !== undefined) yield kept;
    }
  };
};
