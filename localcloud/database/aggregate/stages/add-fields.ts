import { requestFailed } from '../../errors';
import { addComputed, parseTree } from '../project-tree';
import { objectOf } from '../specification';
import type { StageCompiler } from '../stage';

/** `$addFields` (also `$set`): the document with computed fields added or replaced. */
export const addFields: StageCompiler = (specification, context) => {
  const spec = objectOf('$addFields', specification);
  if (Object.keys(spec).length === 0)
    throw requestFailed('$addFields specification must have at least one field');
  const { computed } = parseTree(spec, context, false);
  return function* (input) {
    for (const document of input) yield addComputed(document, computed, document);
  };
};
