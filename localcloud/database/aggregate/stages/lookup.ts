import { requestFailed } from '../../errors';
import { readPath } from '../../update/paths';
import { encodeKey } from '../../value/key';
import { setField, type BsonValue, type Document } from '../../value/types';
import { objectOf, optionalText, textOf } from '../specification';
import type { Expression, PipelineContext, StageCompiler } from '../stage';
import { valuesAt } from '../values-at';

type Join = (document: Document) => BsonValue[];

/** Most distinct local values whose matches are kept while a stage runs. */
const CACHED = 1000;

const byEquality = (spec: Document, context: PipelineContext): Join => {
  const from = textOf('$lookup from', spec['from']);
  const localParts = textOf('$lookup localField', spec['localField']).split('.');
  const foreign = textOf('$lookup foreignField', spec['foreignField']);
  const cache = new Map<string, Document[]>();
  return (document) => {
    const values = valuesAt(document, localParts);
    const key = encodeKey(values).toString('latin1');
    let found = cache.get(key);
    if (found === undefined) {
      const query: Document = {
        [foreign]: values.length === 1 ? { $eq: values[0] ?? null } : { $in: values },
      };
      found = [...context.find(from, { query, sort: [], skip: 0, limit: Infinity, scope: context })];
      if (cache.size < CACHED) cache.set(key, found);
    }
    return found;
  };
};

const byPipeline = (spec: Document, context: PipelineContext): Join => {
  const from = textOf('$lookup from', spec['from']);
  const stages = spec['pipeline'] as BsonValue;
  const lets = Object.entries(objectOf('$lookup let', spec['let'] ?? {}));
  const variables = lets.map(([name, source]): [string, Expression] => [name, context.expression(source)]);
  return (document) => {
    const values = Object.fromEntries(variables.map(([name, value]) => [name, value(document)]));
    return [...context.run(from, stages, values)];
  };
};

/** `$lookup` by equal fields or by a pipeline: matching documents of another collection as an array. */
export const lookup: StageCompiler = (specification, context) => {
  const known = ['from', 'as', 'localField', 'foreignField', 'let', 'pipeline'];
  const spec = objectOf('$lookup', specification, known);
  const as = textOf('$lookup as', spec['as']);
  const fields = [
    optionalText('localField', spec['localField']),
    optionalText('foreignField', spec['foreignField']),
  ];
  const equality = fields.every((field) => field !== undefined);
  if (!equality && (fields.some((field) => field !== undefined) || spec['pipeline'] === undefined)) {
    throw requestFailed('$lookup requires both localField and foreignField, or a pipeline');
  }
  if (equality && spec['pipeline'] !== undefined) {
    throw requestFailed('$lookup with a pipeline may not specify localField or foreignField');
  }
  const join = equality ? byEquality(spec, context) : byPipeline(spec, context);
  const write = (document: Document, found: BsonValue[]): Document => {
    const result: Document = { ...document };
    const [first, ...rest] = as.split('.');
    const nested = rest.reduceRight<BsonValue>((value, part) => ({ [part]: value }), found);
    const parent = rest.length > 0 ? readPath(document, [first as string]) : undefined;
    setField(
      result,
      first as string,
      rest.length > 0 ? { ...(parent as Document), ...(nested as Document) } : found,
    );
    return result;
  };
  return function* (input) {
    for (const document of input) yield write(document, join(document));
  };
};
