import type { DatabaseStats, UnindexedQuery } from './types';

/** Counts what the actions do, until somebody takes the numbers. */
export interface StatsRecorder {
  action(name: string): void;
  documentsRead(count: number): void;
  documentsWritten(count: number): void;
  unindexed(query: UnindexedQuery): void;
  take(): DatabaseStats;
}

const READS = new Set([
  'database.getDocument',
  'database.calculateDocument',
  'database.aggregateDocuments',
  'database.getInTransaction',
]);
const SESSION_ONLY = new Set([
  'database.startTransaction',
  'database.commitTransaction',
  'database.abortTransaction',
]);

const empty = (): DatabaseStats => ({
  reads: 0,
  writes: 0,
  documentsRead: 0,
  documentsWritten: 0,
  byAction: {},
  unindexed: [],
});

/** A fresh recorder. */
export const createStats = (): StatsRecorder => {
  let stats = empty();
  return {
    action: (name) => {
      if (READS.has(name)) stats.reads += 1;
      else if (!SESSION_ONLY.has(name)) stats.writes += 1;
      stats.byAction[name] = (stats.byAction[name] ?? 0) + 1;
    },
    documentsRead: (count) => {
      stats.documentsRead += count;
    },
    documentsWritten: (count) => {
      stats.documentsWritten += count;
    },
    unindexed: (query) => {
      stats.unindexed.push(query);
    },
    take: () => {
      const taken = stats;
      stats = empty();
      return taken;
    },
  };
};
