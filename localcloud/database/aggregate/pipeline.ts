import { requestFailed, unknownOperator } from '../errors';
import { find } from '../plan/find';
import type { Search } from '../plan/search';
import { parseSortSpec } from '../sort/sort-spec';
import type { StatsRecorder } from '../stats';
import type { CollectionStore } from '../store/collection-store';
import { parseStored } from '../value/decode';
import { isDocument, type BsonValue, type Document } from '../value/types';
import { createEvaluator, type Variables } from './expression/evaluator';
import { prepareExpression } from './expression/prepare';
import { plainNumbers } from './plain-numbers';
import { countOf, objectOf } from './specification';
import { geoNear } from './stages/geo-near';
import { STAGE_COMPILERS } from './stage-compilers';
import type { Expression, PipelineContext, Stage } from './stage';

/** What pipelines reach of the database. */
export interface PipelineSource {
  now(): number;
  stats: StatsRecorder;
  collection(name: string): CollectionStore | undefined;
}

interface NamedStage {
  name: string;
  value: BsonValue;
}

const splitStages = (stages: BsonValue): NamedStage[] => {
  if (!Array.isArray(stages)) throw requestFailed('a pipeline must be an array of stages');
  return stages.map((stage) => {
    const [entry, ...others] = isDocument(stage) ? Object.entries(stage) : [];
    if (entry === undefined || others.length > 0) {
      throw requestFailed('A pipeline stage specification object must contain exactly one field.');
    }
    return { name: entry[0], value: entry[1] };
  });
};

const compileExpression = (
  source: BsonValue,
  context: Pick<PipelineContext, 'now' | 'evaluate'>,
): Expression => {
  const prepared = prepareExpression(source, context.now);
  const literal =
    Array.isArray(prepared) || (isDocument(prepared) && !Object.keys(prepared)[0]?.startsWith('$'));
  return (document) => {
    const value = context.evaluate(document, prepared) as BsonValue | undefined;
    return literal ? withoutMissing(value) : value;
  };
};

/** A missing value is no field of an object literal, and null in an array literal. */
const withoutMissing = (value: BsonValue | undefined): BsonValue | undefined => {
  if (Array.isArray(value)) return value.map((element) => withoutMissing(element) ?? null);
  if (!isDocument(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]) => {
      const kept = withoutMissing(child);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
};

interface Head {
  search: Search;
  rest: NamedStage[];
}

/** The stages at the start which a search over indexes answers: `$match`es, a `$sort`, `$skip` and `$limit`. */
const takeHead = (stages: NamedStage[], scope: PipelineContext): Head => {
  const search: Search = { query: {}, sort: [], skip: 0, limit: Infinity, scope };
  const matches: Document[] = [];
  let at = 0;
  const next = (name: string): BsonValue | undefined =>
    stages[at]?.name === name ? stages[at++]?.value : undefined;
  for (let match = next('$match'); match !== undefined; match = next('$match'))
    matches.push(objectOf('$match', match));
  const sort = next('$sort');
  if (sort !== undefined) search.sort = parseSortSpec(objectOf('$sort', sort), '$sort');
  const skip = next('$skip');
  if (skip !== undefined) search.skip = countOf('$skip', skip, 0);
  const limit = next('$limit');
  if (limit !== undefined) search.limit = countOf('the limit', limit, 1);
  search.query =
    matches.length === 1 ? (matches[0] as Document) : matches.length === 0 ? {} : { $and: matches };
  return { search, rest: stages.slice(at) };
};

const compileStages = (stages: NamedStage[], context: PipelineContext): Stage => {
  const compiled = stages.map(({ name, value }) => {
    const compiler = STAGE_COMPILERS.get(name);
    if (name === '$geoNear') throw requestFailed('$geoNear is only valid as the first stage in a pipeline.');
    if (compiler === undefined) throw unknownOperator(`Unrecognized pipeline stage name: '${name}'`);
    return compiler(value, context);
  });
  return (input) => compiled.reduce((documents, stage) => stage(documents), input);
};

const createContext = (source: PipelineSource, variables: Variables): PipelineContext => {
  const evaluate = createEvaluator(variables);
  const { now } = source;
  const within = (more: Variables | undefined): PipelineContext =>
    more === undefined ? context : createContext(source, { ...variables, ...more });
  const context: PipelineContext = {
    now,
    variables,
    evaluate,
    expression: (expression) => compileExpression(expression, { now, evaluate }),
    pipeline: (stages, more) => compileStages(splitStages(stages), within(more)),
    run: (collection, stages, more) => runStages(collection, splitStages(stages), within(more)),
    *find(name, search) {
      const collection = source.collection(name);
      if (collection === undefined) return;
      for (const { text, document } of find(collection, search, source.stats)) {
        yield plainNumbers(document ?? parseStored(text), text);
      }
    },
  };
  return context;
};

const runStages = (
  collection: string,
  stages: NamedStage[],
  context: PipelineContext,
): Iterable<Document> => {
  const [first, ...others] = stages;
  if (first?.name === '$geoNear') {
    return compileStages(others, context)(geoNear(collection, first.value, context));
  }
  const { search, rest } = takeHead(stages, context);
  return compileStages(rest, context)(context.find(collection, search));
};

/** Runs a pipeline over a collection; documents are read as the stages ask for them. */
export const runPipeline = (
  collection: string,
  stages: { name: string; value: BsonValue }[],
  source: PipelineSource,
): Iterable<Document> => runStages(collection, stages, createContext(source, {}));
