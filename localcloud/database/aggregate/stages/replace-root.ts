import { requestFailed } from '../../errors';
import { describeValue } from '../../update/describe';
import { isDocument, type BsonValue } from '../../value/types';
import { objectOf } from '../specification';
import type { PipelineContext, Stage, StageCompiler } from '../stage';

const replaceBy = (source: BsonValue, context: PipelineContext): Stage => {
  const root = context.expression(source);
  return function* (input) {
    for (const document of input) {
      const value = root(document);
      if (isDocument(value)) yield value;
      else {
        throw requestFailed(
          `'newRoot' expression must evaluate to an object, but resulting value was: ${value === undefined ? 'MISSING' : describeValue(value)}`,
        );
      }
    }
  };
};

/** `$replaceRoot: {newRoot}`: the document becomes what the expression yields. */
export const replaceRoot: StageCompiler = (specification, context) => {
  const { newRoot } = objectOf('$replaceRoot', specification, ['newRoot']);
  if (newRoot === undefined) throw requestFailed('no newRoot specified for the $replaceRoot stage');
  return replaceBy(newRoot, context);
};

/** `$replaceWith`: the same, written shorter. */
export const replaceWith: StageCompiler = (specification, context) => replaceBy(specification, context);
