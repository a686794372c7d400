/** Body of one SDK request: the parsed JSON, its queries and documents still being EJSON strings. */
export type AdminRequest = { action: string; [key: string]: unknown };

/** Reply of one SDK request; `requestId` is added by the HTTP server. */
export type AdminReply = { data?: unknown; transactionId?: string; code?: string; message?: string };

/** Direction of one indexed field, or the name of a geographic index. */
export type IndexDirection = 1 | -1 | '2dsphere';

/** One declared index: field paths in order with their direction. */
export interface IndexDeclaration {
  name: string;
  fields: [path: string, direction: IndexDirection][];
  unique?: boolean;
}

/** Declared indexes by collection name. */
export type IndexDeclarations = Record<string, IndexDeclaration[]>;

/** One query that had to read a whole collection: what a person should declare an index for. */
export interface UnindexedQuery {
  collection: string;
  /** The query's shape: field paths and operators, values left out. */
  query: string;
  stage: 'scan' | 'sort';
}

/** Counters since the last `takeStats`. */
export interface DatabaseStats {
  reads: number;
  writes: number;
  documentsRead: number;
  documentsWritten: number;
  byAction: Record<string, number>;
  unindexed: UnindexedQuery[];
}
