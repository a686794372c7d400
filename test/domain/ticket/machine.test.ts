import fc from 'fast-check';
import { wakeTime } from '@/domain/ticket/alarms/next-alarm';
import { queueRank } from '@/domain/ticket/queue-rank';
import { isEnded, ticketStatuses } from '@/domain/ticket/status';
import type { Ticket } from '@/domain/ticket/state';
import { wake } from '@/domain/ticket/wake';
import { stepStatuses, type TicketStep } from '@/domain/ticket/when';
import { alarm, report, ticketOf } from '../../support/ticket-kit';
import { walk, type Move } from '../../support/ticket/walk';

const steps = Object.keys(stepStatuses) as TicketStep[];
const held = ['assigned', 'accepted', 'on-site', 'repairing', 'waiting'];

const move: fc.Arbitrary<Move> = fc.record({
  // Mostly minutes, sometimes days: that is how repairs go.
  minutes: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 45 }) },
    { weight: 1, arbitrary: fc.integer({ min: 60, max: 6_000 }) },
  ),
  who: fc.constantFrom('zhang', 'chen', 'ke', 'diao', 'wang', 'wang', 'wang', 'li', 'zhu', 'jing'),
  step: fc.constantFrom(...steps),
  // One step in a few was written without network, and its phone may say anything.
  late: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -60, max: 900 }) },
  ),
});
const grab = { terms: { dispatch: { mode: 'grab' as const } } };
const reports = fc.constantFrom(report(), report({ urgency: 'inquiry' }), report(grab), alarm());

/** The usual way of a repair: a life begins with some of it, so that chance plays in every room and not only in the hall. */
const usual: Move[] = (
  [
    ['ke', 'review'],
    ['diao', 'assign'],
    ['wang', 'accept-job'],
    ['wang', 'contact'],
    ['wang', 'arrive'],
    ['wang', 'diagnose'],
  ] as const
).map(([who, step]) => ({ minutes: 5, who, step }));
const beginning = fc.nat({ max: usual.length }).map((taken) => usual.slice(0, taken));

/** What can never be, whoever does what and when. */
function impossibilities(ticket: Ticket, now: number): string[] {
  const { status, assignee, waiting, pooled, completion, clocks, timeline } = ticket;
  const claims: [string, boolean][] = [
    ['an unknown status', !ticketStatuses.includes(status)],
    ['a job without a holder', held.includes(status) && !assignee],
    [
      'a holder of what lies with the desk',
      ['submitted', 'triaged', 'reopened'].includes(status) && !!assignee,
    ],
    ['waiting without a reason, or a reason without waiting', (status === 'waiting') !== (waiting !== null)],
    ['in the pool and held', pooled && assignee !== null],
    ['finished without a result', (status === 'completed' || status === 'closed') && !completion],
    ['ended with a running promise', isEnded(status) && clocks.resolve.stoppedAt === null],
    [
      'open with a stopped promise',
      !isEnded(status) && status !== 'completed' && clocks.resolve.stoppedAt !== null,
    ],
    [
      'paid work that nobody agreed to',
      (completion?.chargedCents ?? null) !== null &&
        !timeline.some((event) => event.type === 'quote-accepted'),
    ],
    [
      'time running backwards',
      timeline.some((event, n) => event.at < (timeline[n - 1]?.at ?? 0)) || ticket.updatedAt > now,
    ],
  ];
  return claims.filter(([, found]) => found).map(([claim]) => `${claim} (${status})`);
}

describe('T3 the whole machine, at random', () => {
  it('T3, T12 10,000 lives: no impossible state, every timeline replays to it, every open ticket has its alarm', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(
        reports,
        beginning,
        fc.array(move, { minLength: 4, maxLength: 16, size: 'max' }),
        (first, begun, moves) => {
          const end = walk(first, [...begun, ...moves], (ticket, now) => {
            met.add(ticket.status);
            const found = impossibilities(ticket, now);
            if (found.length > 0) throw new Error(found.join(', '));
          });
          // The record alone gives the same ticket, and nothing in it is lost in a document.
          expect(JSON.parse(JSON.stringify(ticketOf(...end.timeline)))).toEqual({ ...end, id: 't1' });
          // It wakes exactly when it says: not a moment before, and then really.
          const due = wakeTime(end);
          if (due === null && !isEnded(end.status))
            throw new Error(`open and asleep for ever (${end.status})`);
          if (!Number.isSafeInteger(queueRank(end))) throw new Error('no place in the queue');
          if (due !== null && due > end.updatedAt) {
            if (wake(end, due - 1).length > 0) throw new Error('it woke early');
            if (wake(end, due).length === 0) throw new Error('it overslept');
          }
        },
      ),
      { numRuns: 10_000 },
    );
    expect([...met].sort()).toEqual(
      expect.arrayContaining(['cancelled', 'merged', 'reopened', 'waiting', 'closed']),
    );
  }, 180_000);
});
