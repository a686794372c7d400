import { compileQuery } from '../../query/compile';
import { objectOf } from '../specification';
import type { StageCompiler } from '../stage';

/** `$match` further down a pipeline, where no index can help: an exact test of each document. */
export const match: StageCompiler = (specification, context) => {
  const matches = compileQuery(objectOf('$match', specification), context);
  return function* (input) {
    for (const document of input) if (matches(document)) yield document;
  };
};
