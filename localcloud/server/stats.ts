// Counts what each function call costs: its database round trips, other services, and queries no index serves.
import type { DatabaseStats, UnindexedQuery } from '../database/types';

/** Database round trips; transactions' start and commit count in `byAction` only. */
export interface DatabaseCounts {
  reads: number;
  writes: number;
  documentsRead: number;
  documentsWritten: number;
  byAction: Record<string, number>;
}

/** One function call; `at` and `ms` in milliseconds. */
export interface CallStats {
  requestId: string;
  function: string;
  openid?: string;
  source: string;
  at: number;
  ms?: number;
  errCode?: number;
  database: DatabaseCounts;
  unindexed: UnindexedQuery[];
  services: Record<string, number>;
}

const READS = new Set(['database.getDocument', 'database.calculateDocument', 'database.aggregateDocuments']);
const WRITES = new Set([
  'database.insertDocument',
  'database.modifyDocument',
  'database.removeDocument',
  'database.modifyAndReturnDoc',
]);
const KEEP = 5_000;

const noCounts = (): DatabaseCounts => ({
  reads: 0,
  writes: 0,
  documentsRead: 0,
  documentsWritten: 0,
  byAction: {},
});
const noTotals = (): Pick<CallStats, 'database' | 'unindexed' | 'services'> & { calls: number } => ({
  calls: 0,
  database: noCounts(),
  unindexed: [],
  services: {},
});

/** Adds one round trip of `action` to `counts`. */
function countAction(counts: DatabaseCounts, action: string): void {
  counts.byAction[action] = (counts.byAction[action] ?? 0) + 1;
  if (READS.has(action)) counts.reads += 1;
  if (WRITES.has(action)) counts.writes += 1;
}

/** Counters per call and in total. Requests without a call (tests, scripts) count in the total only. */
export interface Stats {
  begin(call: Pick<CallStats, 'requestId' | 'function' | 'openid' | 'source' | 'at'>): CallStats;
  end(call: CallStats, ms: number, errCode?: number): void;
  database(
    call: CallStats | undefined,
    action: string,
    taken: Pick<DatabaseStats, 'documentsRead' | 'documentsWritten' | 'unindexed'>,
  ): void;
  service(call: CallStats | undefined, name: string): void;
  /** The newest 5,000 finished calls and the totals since the last reset. */
  snapshot(filter?: { requestId?: string; function?: string }): {
    calls: CallStats[];
    totals: ReturnType<typeof noTotals>;
  };
  reset(): void;
}

/** Creates empty counters. */
export function createStats(): Stats {
  let calls: CallStats[] = [];
  let totals = noTotals();
  return {
    begin: (call) => ({ ...call, database: noCounts(), unindexed: [], services: {} }),
    end(call, ms, errCode) {
      call.ms = ms;
      if (errCode !== undefined) call.errCode = errCode;
      totals.calls += 1;
      calls.push(call);
      if (calls.length > KEEP * 2) calls = calls.slice(-KEEP);
    },
    database(call, action, taken) {
      for (const target of call ? [call, totals] : [totals]) {
        countAction(target.database, action);
        target.database.documentsRead += taken.documentsRead;
        target.database.documentsWritten += taken.documentsWritten;
        if (target.unindexed.length < KEEP) target.unindexed.push(...taken.unindexed);
      }
    },
    service(call, name) {
      for (const target of call ? [call, totals] : [totals]) {
        target.services[name] = (target.services[name] ?? 0) + 1;
      }
    },
    snapshot: (filter = {}) => ({
      calls: calls
        .slice(-KEEP)
        .filter((call) => !filter.requestId || call.requestId === filter.requestId)
        .filter((call) => !filter.function || call.function === filter.function),
      totals,
    }),
    reset() {
      calls = [];
      totals = noTotals();
    },
  };
}
