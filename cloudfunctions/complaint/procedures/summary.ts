import type { ComplaintSummary, Share } from '../../../src/contract/complaint/summary';
import type { ComplaintKindCode, ComplaintLevel } from '../../../src/domain/classification/taxonomy';
import type { CauseCode, Person, Sort } from '../../../src/domain/complaint/facts';
import type { ComplaintFigures } from '../../../src/domain/complaint/figures';
import type { ComplaintStatus } from '../../../src/domain/complaint/status';
import { complaintTargets } from '../../../src/domain/complaint/targets';
import { DAY_MS } from '../../../src/domain/policy/local-time';
import { mergePolicy } from '../../../src/domain/policy/merge-policy';
import { communityOf, demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { _, aggregate } from '../../_kit/store';

/** One record as the report counts it: no words, no names but those praised. */
interface Row {
  sort: Sort;
  kind: ComplaintKindCode | null;
  level: ComplaintLevel | null;
  cause: CauseCode | null;
  status: ComplaintStatus;
  round: number;
  by: string | null;
  createdAt: number;
  figures: ComplaintFigures;
  praised: Person[];
  promised: number;
  done: number;
}

/** A community has tens of complaints a month; a report over more than this is cut, never slow. */
const MOST_ROWS = 1000;

/** C12, M8: one aggregation brings the rows of the stretch and of the days before in which a first complaint makes a repeat. */
export const summary = procedure('complaint.summary', {
  reads: ({ communityId }) => [`community:${communityId}`],
  handle: async ({ communityId, from, to }, call): Promise<ComplaintSummary> => {
    demand(call, { communityId });
    const { repeatDays } = mergePolicy(communityOf(call, communityId).policy);
    const rows = await aggregate<Row>('complaints', [
      ['match', { communityId, createdAt: _.and([_.gte(from - repeatDays * DAY_MS), _.lt(to)]) }],
      ['sort', { createdAt: 1 }],
      ['limit', MOST_ROWS],
      [
        'project',
        {
          sort: 1,
          kind: 1,
          level: 1,
          cause: '$cause.code',
          status: 1,
          round: 1,
          by: '$complainant.id',
          createdAt: 1,
          figures: 1,
          praised: '$subjects',
          promised: { $size: '$improvements' },
          done: {
            $size: { $filter: { input: '$improvements', as: 'one', cond: { $gt: ['$$one.doneAt', null] } } },
          },
        },
      ],
    ]);
    return figuresOf(
      rows.filter((row) => row.createdAt >= from),
      repeatsIn(rows, from, repeatDays),
    );
  },
});

function figuresOf(rows: Row[], repeats: number): ComplaintSummary {
  const complaints = rows.filter((row) => row.sort === 'complaint');
  const shares = Object.keys(complaintTargets).map((key) => {
    const name = key as keyof typeof complaintTargets;
    return [name, shareOf(rows.filter((row) => row.sort !== 'praise').map((row) => row.figures[name]))];
  });
  return {
    sorts: counted(rows, (row) => row.sort).map(([sort, count]) => ({ sort, count })),
    kinds: counted(complaints, (row) => row.kind).map(([kind, count]) => ({ kind, count })),
    levels: counted(complaints, (row) => row.level).map(([level, count]) => ({ level, count })),
    causes: counted(complaints, (row) => row.cause).map(([cause, count]) => ({ cause, count })),
    open: rows.filter((row) => row.status !== 'closed' && row.status !== 'withdrawn').length,
    closed: rows.filter((row) => row.status === 'closed').length,
    secondRounds: complaints.filter((row) => row.round > 1).length,
    repeats,
    shares: Object.fromEntries(shares) as ComplaintSummary['shares'],
    targets: complaintTargets,
    praised: counted(
      rows.filter((row) => row.sort === 'praise').flatMap((row) => row.praised),
      (person) => person.alias,
    ).map(([alias, times]) => ({ alias, times })),
    improvements: {
      promised: rows.reduce((sum, row) => sum + row.promised, 0),
      done: rows.reduce((sum, row) => sum + row.done, 0),
    },
  };
}

function shareOf(bits: (0 | 1 | null)[]): Share {
  const known = bits.filter((bit): bit is 0 | 1 => bit !== null && bit !== undefined);
  const yes = known.filter((bit) => bit === 1).length;
  return { share: known.length === 0 ? null : yes / known.length, of: known.length };
}

/** Most frequent first; what has no value yet is left out. */
function counted<T, K extends string | number>(items: T[], key: (item: T) => K | null): [K, number][] {
  const counts = new Map<K, number>();
  for (const item of items) {
    const value = key(item);
    if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Complaints of the stretch that follow another one of the same kind by the same person within the days. */
function repeatsIn(rows: Row[], from: number, days: number): number {
  return rows.filter(
    (row) =>
      row.createdAt >= from &&
      row.sort === 'complaint' &&
      row.by !== null &&
      rows.some(
        (one) =>
          one.by === row.by &&
          one.kind === row.kind &&
          one.sort === 'complaint' &&
          one.createdAt < row.createdAt &&
          one.createdAt >= row.createdAt - days * DAY_MS,
      ),
  ).length;
}
