import { objectOf, textOf } from '../specification';
import type { StageCompiler } from '../stage';

/** `$unionWith`: the documents, then those of another collection (through a pipeline if given). */
export const unionWith: StageCompiler = (specification, context) => {
  const given = typeof specification === 'string' ? { coll: specification } : specification;
  const spec = objectOf('$unionWith', given, ['coll', 'pipeline']);
  const collection = textOf('$unionWith coll', spec['coll']);
  return function* (input) {
    yield* input;
    yield* context.run(collection, spec['pipeline'] ?? []);
  };
};
