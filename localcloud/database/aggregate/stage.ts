import type { Search } from '../plan/search';
import type { BsonValue, Document } from '../value/types';
import type { Evaluate, Variables } from './expression/evaluator';

/** One step of a running pipeline. */
export type Stage = (input: Iterable<Document>) => Iterable<Document>;

/** Yields what an expression gives for a document, or undefined when it gives nothing. */
export type Expression = (document: Document) => BsonValue | undefined;

/** What compiling a stage needs from the pipeline around it. */
export interface PipelineContext {
  now(): number;
  variables: Variables;
  evaluate: Evaluate;
  /** Checks an expression once and returns how to evaluate it. */
  expression(source: BsonValue): Expression;
  /** Compiles further stages, with more variables if given (for `$lookup` and `$facet`). */
  pipeline(stages: BsonValue, variables?: Variables): Stage;
  /** Runs stages over a collection, its leading `$match` and `$sort` answered by indexes. */
  run(collection: string, stages: BsonValue, variables?: Variables): Iterable<Document>;
  /** Reads another collection through its indexes; one that does not exist is empty. */
  find(collection: string, search: Search): Iterable<Document>;
}

/** Compiles one stage, refusing a malformed specification by name. */
export type StageCompiler = (specification: BsonValue, context: PipelineContext) => Stage;
