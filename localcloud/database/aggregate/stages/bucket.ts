import { requestFailed } from '../../errors';
import { compareValues } from '../../value/compare';
import { rankOf } from '../../value/order';
import type { BsonValue, Document } from '../../value/types';
import { compileAccumulators, type RunningGroup } from '../accumulators/compile';
import { objectOf } from '../specification';
import type { PipelineContext, StageCompiler } from '../stage';

const COUNT: Document = { count: { $sum: 1 } };

const constantOf = (source: BsonValue, context: PipelineContext): BsonValue =>
  context.expression(source)({}) ?? null;

const boundariesOf = (source: BsonValue | undefined, context: PipelineContext): BsonValue[] => {
  if (!Array.isArray(source)) throw requestFailed("The $bucket 'boundaries' field must be an array");
  if (source.length < 2) throw requestFailed("The $bucket 'boundaries' field must have at least 2 values");
  const boundaries = source.map((boundary) => constantOf(boundary, context));
  boundaries.forEach((boundary, i) => {
    const before = boundaries[i - 1];
    if (before === undefined) return;
    if (rankOf(before) !== rankOf(boundary))
      throw requestFailed('All values in $bucket boundaries must have the same type');
    if (compareValues(before, boundary) >= 0)
      throw requestFailed('The $bucket boundaries must be sorted in ascending order');
  });
  return boundaries;
};

/** Boundary a value falls at or above, or undefined when it lies outside all of them. */
const bucketOf = (value: BsonValue, boundaries: BsonValue[]): BsonValue | undefined => {
  const above = boundaries.findIndex((boundary) => compareValues(value, boundary) < 0);
  return above <= 0 ? undefined : boundaries[above - 1];
};

/** `$bucket`: groups by ranges between boundaries; buckets without documents do not appear. */
export const bucket: StageCompiler = (specification, context) => {
  const spec = objectOf('$bucket', specification, ['groupBy', 'boundaries', 'default', 'output']);
  if (spec['groupBy'] === undefined)
    throw requestFailed("$bucket requires 'groupBy' and 'boundaries' to be specified");
  const value = context.expression(spec['groupBy']);
  const boundaries = boundariesOf(spec['boundaries'], context);
  const other = spec['default'] === undefined ? undefined : constantOf(spec['default'], context);
  if (other !== undefined && bucketOf(other, boundaries) !== undefined) {
    throw requestFailed(
      "The $bucket 'default' field must be less than the lowest boundary or at least the highest",
    );
  }
  const start = compileAccumulators(objectOf('output', spec['output'] ?? COUNT), context);
  return function* (input) {
    const buckets: { id: BsonValue; running: RunningGroup }[] = [];
    for (const document of input) {
      const id = bucketOf(value(document) ?? null, boundaries) ?? other;
      if (id === undefined) {
        throw requestFailed(
          '$bucket could not find a matching branch for an input, and no default was specified',
        );
      }
      let found = buckets.find((candidate) => compareValues(candidate.id, id) === 0);
      if (found === undefined) buckets.push((found = { id, running: start() }));
      found.running.add(document);
    }
    buckets.sort((a, b) => compareValues(a.id, b.id));
    for (const { id, running } of buckets) yield { _id: id, ...running.result() };
  };
};
