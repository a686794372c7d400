// The SDKs as they behave. Their own types allow callbacks everywhere and so hide every result from a test.

/** A document as a test reads it. */
export type Doc = Record<string, unknown> & { _id: string };

type CommandName =
  | (
      | 'eq'
      | 'neq'
      | 'gt'
      | 'gte'
      | 'lt'
      | 'lte'
      | 'in'
      | 'nin'
      | 'and'
      | 'or'
      | 'nor'
      | 'not'
      | 'exists'
      | 'mod'
    )
  | ('all' | 'elemMatch' | 'size' | 'expr' | 'jsonSchema' | 'geoNear' | 'geoWithin' | 'geoIntersects')
  | (
      | 'set'
      | 'remove'
      | 'inc'
      | 'mul'
      | 'min'
      | 'max'
      | 'rename'
      | 'bit'
      | 'push'
      | 'pop'
      | 'shift'
      | 'unshift'
    )
  | ('addToSet' | 'pull' | 'pullAll');

/** A command under construction, such as `_.gt(1).and(_.lt(5))`. */
export type Command = Record<CommandName, (...values: unknown[]) => Command>;

type ExpressionName =
  | (
      | 'abs'
      | 'add'
      | 'ceil'
      | 'divide'
      | 'exp'
      | 'floor'
      | 'ln'
      | 'log'
      | 'log10'
      | 'mod'
      | 'multiply'
      | 'pow'
      | 'sqrt'
    )
  | (
      | 'subtract'
      | 'trunc'
      | 'arrayElemAt'
      | 'arrayToObject'
      | 'concatArrays'
      | 'filter'
      | 'in'
      | 'indexOfArray'
    )
  | (
      | 'isArray'
      | 'map'
      | 'range'
      | 'reduce'
      | 'reverseArray'
      | 'size'
      | 'slice'
      | 'zip'
      | 'and'
      | 'not'
      | 'or'
      | 'cmp'
    )
  | (
      | 'eq'
      | 'gt'
      | 'gte'
      | 'lt'
      | 'lte'
      | 'neq'
      | 'cond'
      | 'ifNull'
      | 'switch'
      | 'dateFromParts'
      | 'dateFromString'
    )
  | (
      | 'dayOfMonth'
      | 'dayOfWeek'
      | 'dayOfYear'
      | 'isoDayOfWeek'
      | 'isoWeek'
      | 'isoWeekYear'
      | 'millisecond'
      | 'minute'
    )
  | (
      | 'month'
      | 'second'
      | 'hour'
      | 'week'
      | 'year'
      | 'literal'
      | 'mergeObjects'
      | 'objectToArray'
      | 'allElementsTrue'
    )
  | (
      | 'anyElementTrue'
      | 'setDifference'
      | 'setEquals'
      | 'setIntersection'
      | 'setIsSubset'
      | 'setUnion'
      | 'concat'
    )
  | (
      | 'dateToString'
      | 'indexOfBytes'
      | 'indexOfCP'
      | 'split'
      | 'strLenBytes'
      | 'strLenCP'
      | 'strcasecmp'
      | 'substr'
    )
  | (
      | 'substrBytes'
      | 'substrCP'
      | 'toLower'
      | 'toUpper'
      | 'meta'
      | 'addToSet'
      | 'avg'
      | 'first'
      | 'last'
      | 'max'
      | 'min'
    )
  | ('push' | 'stdDevPop' | 'stdDevSamp' | 'sum' | 'let');

/** Aggregation expressions: `$.sum('$n')`. */
export type Expressions = Record<ExpressionName, (value?: unknown) => unknown> & { pipeline(): Pipeline };

/** `db.command`: query and update commands, aggregation expressions, projections. */
export type Commands = Command & {
  aggregate: Expressions;
  project: Record<'slice' | 'elemMatch', (value: unknown) => unknown>;
};

type StageName =
  | (
      | 'addFields'
      | 'bucket'
      | 'bucketAuto'
      | 'count'
      | 'geoNear'
      | 'group'
      | 'limit'
      | 'lookup'
      | 'match'
      | 'project'
    )
  | ('replaceRoot' | 'sample' | 'skip' | 'sort' | 'sortByCount' | 'unwind');

/** An aggregation pipeline, end()ed for its result or done() for use in a lookup. */
export type Pipeline = Record<StageName, (specification: unknown) => Pipeline> & {
  end(): Promise<{ list: Doc[]; data: Doc[] }>;
  done(): unknown[];
};

export interface WxQuery {
  where(query: unknown): WxQuery;
  orderBy(field: string, order: 'asc' | 'desc'): WxQuery;
  skip(count: number): WxQuery;
  limit(count: number): WxQuery;
  field(projection: object): WxQuery;
  get(): Promise<{ data: Doc[] }>;
  count(): Promise<{ total: number }>;
  update(options: { data: object; multi?: boolean }): Promise<{ stats: { updated: number } }>;
  remove(options?: { multi?: boolean }): Promise<{ stats: { removed: number } }>;
}

export interface WxDocument {
  field(projection: object): WxDocument;
  get(): Promise<{ data: Doc }>;
  set(options: { data: object }): Promise<{ _id: string; stats: { updated: number; created: number } }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export interface WxCollection extends WxQuery {
  doc(id: string | number): WxDocument;
  add(options: { data: object }): Promise<{ _id: string; _ids: string[] }>;
  aggregate(): Pipeline;
}

export interface WxTransaction {
  collection(name: string): WxCollection;
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
}

/** Database of wx-server-sdk. */
export interface WxDatabase {
  command: Commands;
  Geo: Record<string, (...parts: unknown[]) => unknown>;
  collection(name: string): WxCollection;
  createCollection(name: string): Promise<unknown>;
  serverDate(options?: { offset: number }): unknown;
  RegExp(options: { regexp: string; options?: string }): unknown;
  startTransaction(): Promise<WxTransaction>;
  runTransaction<T>(run: (transaction: WxTransaction) => Promise<T>, times?: number): Promise<T>;
}

export interface TcbCollection {
  where(query: object): TcbCollection;
  options(options: { raw?: boolean; multiple?: boolean }): TcbCollection;
  limit(count: number): TcbCollection;
  aggregate(raw?: object[]): Pipeline;
  doc(id: string | number): TcbCollection & { create(data: object): Promise<{ id: string }> };
  add(data: object): Promise<{ id: string; ids: string[] }>;
  get(): Promise<{ data: Doc[] }>;
  set(data: object): Promise<{ updated: number; upsertedId?: string; upserted?: unknown[] }>;
  update(data: object): Promise<{ updated: number }>;
  updateAndReturn(data: object): Promise<{ updated: number; doc?: Doc }>;
  remove(): Promise<{ deleted: number }>;
  count(): Promise<{ total: number }>;
}

export interface TcbTransaction {
  collection(name: string): TcbCollection;
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
}

/** Database of @cloudbase/node-sdk. */
export interface TcbDatabase {
  command: Commands;
  ObjectId(options: { id: string }): unknown;
  collection(name: string): TcbCollection;
  startTransaction(): Promise<TcbTransaction>;
  runTransaction<T>(run: (transaction: TcbTransaction) => Promise<T>, times?: number): Promise<T>;
}
