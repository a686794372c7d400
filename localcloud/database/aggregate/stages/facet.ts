import { requestFailed } from '../../errors';
import { objectOf } from '../specification';
import type { StageCompiler } from '../stage';

/** `$facet`: several pipelines over the same documents, each giving an array in the one result. */
export const facet: StageCompiler = (specification, context) => {
  const entries = Object.entries(objectOf('$facet', specification));
  if (entries.length === 0) throw requestFailed('the $facet specification must be a non-empty object');
  const facets = entries.map(([name, stages]) => ({ name, stage: context.pipeline(stages) }));
  return function* (input) {
    const documents = [...input];
    yield Object.fromEntries(facets.map(({ name, stage }) => [name, [...stage(documents)]]));
  };
};
