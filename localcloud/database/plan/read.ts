import type { CollectionStore } from '../store/collection-store';
import type { IndexPosition } from '../store/index-store';
import type { StoredRow } from '../store/rows';
import type { ScanRange } from './index-bounds';
import type { Plan } from './plan';

const MAX_CHUNK = 256;

type IndexPlan = Extract<Plan, { kind: 'index' }>;
type IndexRow = StoredRow & IndexPosition;

/** Rows of one range; chunks start at what the caller needs and grow, so that a small need reads little. */
function* readRange(plan: IndexPlan, range: ScanRange, first: number): Generator<IndexRow> {
  let after: IndexPosition | undefined;
  for (let size = first; ; size = Math.min(size * 2, MAX_CHUNK)) {
    const rows = plan.index.read(range, plan.order.backward, after, size);
    yield* rows;
    after = rows[rows.length - 1];
    if (rows.length < size) return;
  }
}

interface Head {
  rows: Generator<IndexRow>;
  prefix: number;
  row: IndexRow;
}

const suffix = ({ row, prefix }: Head): Uint8Array => row.key.subarray(prefix);

/** Merges ranges that are each in order, by what follows their common prefix. */
function* mergeRanges(plan: IndexPlan, first: number): Generator<IndexRow> {
  const direction = plan.order.backward ? -1 : 1;
  const each = Math.ceil(first / plan.ranges.length) + 1;
  const heads = plan.ranges.flatMap((range): Head[] => {
    const rows = readRange(plan, range, each);
    const next = rows.next();
    return next.done === true ? [] : [{ rows, prefix: range.prefix, row: next.value }];
  });
  while (heads.length > 0) {
    let best = 0;
    for (let i = 1; i < heads.length; i++) {
      const order = Buffer.compare(suffix(heads[i] as Head), suffix(heads[best] as Head));
      if (order * direction < 0) best = i;
    }
    const head = heads[best] as Head;
    yield head.row;
    const next = head.rows.next();
    if (next.done === true) heads.splice(best, 1);
    else head.row = next.value;
  }
}

function* readIndex(plan: IndexPlan, first: number): Generator<StoredRow> {
  if (plan.order.merge) return yield* mergeRanges(plan, first);
  const ranges = plan.order.backward ? [...plan.ranges].reverse() : plan.ranges;
  for (const range of ranges) yield* readRange(plan, range, first);
}

function* scan(collection: CollectionStore, first: number): Generator<StoredRow> {
  let after = 0;
  for (let size = first; ; size = Math.min(size * 2, MAX_CHUNK)) {
    const rows = collection.scan(after, size);
    yield* rows;
    const last = rows[rows.length - 1];
    if (last === undefined || rows.length < size) return;
    after = last.rid;
  }
}

function* once(rows: Generator<StoredRow>): Generator<StoredRow> {
  const seen = new Set<number>();
  for (const row of rows) {
    if (seen.has(row.rid)) continue;
    seen.add(row.rid);
    yield row;
  }
}

function* readBranches(collection: CollectionStore, branches: Plan[], first: number): Generator<StoredRow> {
  for (const branch of branches) yield* readPlan(collection, branch, first);
}

const repeats = (plan: IndexPlan): boolean => plan.index.fields.some((_, i) => plan.index.isMultikey(i));

/** Candidate rows of a plan, each once. `need` is how many the caller expects to take (0 when all). */
export const readPlan = (collection: CollectionStore, plan: Plan, need: number): Generator<StoredRow> => {
  const first = need === 0 ? MAX_CHUNK : Math.min(need, MAX_CHUNK);
  if (plan.kind === 'scan') return scan(collection, first);
  if (plan.kind === 'union') return once(readBranches(collection, plan.branches, first));
  const rows = readIndex(plan, first);
  return repeats(plan) ? once(rows) : rows;
};
