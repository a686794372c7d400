import { requestFailed, unknownOperator } from '../../errors';
import { compareValues } from '../../value/compare';
import type { BsonValue, Document } from '../../value/types';
import { compileAccumulators } from '../accumulators/compile';
import { countOf, objectOf } from '../specification';
import type { StageCompiler } from '../stage';

interface Item {
  value: BsonValue;
  document: Document;
}

/** Cuts sorted items into so many parts of about equal size; equal values are never parted. */
const cut = (items: Item[], parts: number): Item[][] => {
  const size = Math.max(1, Math.round(items.length / parts));
  const buckets: Item[][] = [];
  let at = 0;
  while (at < items.length) {
    const last = buckets.length === parts - 1;
    let end = last ? items.length : Math.min(items.length, at + size);
    while (end < items.length && compareValues(items[end]?.value, items[end - 1]?.value) === 0) end += 1;
    buckets.push(items.slice(at, end));
    at = end;
  }
  return buckets;
};

/** `$bucketAuto`: so many buckets of about equal size, their boundaries found from the values. */
export const bucketAuto: StageCompiler = (specification, context) => {
  const spec = objectOf('$bucketAuto', specification, ['groupBy', 'buckets', 'output', 'granularity']);
  if (spec['granularity'] !== undefined) throw unknownOperator('$bucketAuto granularity is not supported');
  if (spec['groupBy'] === undefined)
    throw requestFailed("$bucketAuto requires 'groupBy' and 'buckets' to be specified");
  const groupBy = context.expression(spec['groupBy']);
  const parts = countOf("The $bucketAuto 'buckets' field", spec['buckets'], 1);
  const start = compileAccumulators(objectOf('output', spec['output'] ?? { count: { $sum: 1 } }), context);
  return function* (input) {
    const items = Array.from(input, (document): Item => ({ value: groupBy(document) ?? null, document }));
    const buckets = cut(
      items.sort((a, b) => compareValues(a.value, b.value)),
      parts,
    );
    for (const [i, bucket] of buckets.entries()) {
      const running = start();
      for (const { document } of bucket) running.add(document);
      const min = bucket[0]?.value ?? null;
      const max = (buckets[i + 1]?.[0] ?? bucket[bucket.length - 1])?.value ?? null;
      yield { _id: { min, max }, ...running.result() };
    }
  };
};
