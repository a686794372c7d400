import fc from 'fast-check';
import { clockState, dueAt } from '@/domain/policy/clock-reading';
import { calendarsOf } from '@/domain/policy/resolve-calendar';
import { isRefusal, type Refusal } from '@/domain/shared/refusal';
import { autoAcceptAt } from '@/domain/ticket/alarms/closing-alarms';
import type { ClockName, TicketEvent } from '@/domain/ticket/events';
import { evolve } from '@/domain/ticket/evolve';
import type { Ticket } from '@/domain/ticket/state';
import { policyOf } from '@/domain/ticket/terms';
import { stepStatuses, type TicketStep } from '@/domain/ticket/when';
import { alarm, report } from '../../support/ticket-kit';
import { attempts } from '../../support/ticket/attempts';
import { people } from '../../support/ticket/people';
import { walk, type Move } from '../../support/ticket/walk';

const MINUTE = 60_000;
const CLOCKS: ClockName[] = ['respond', 'resolve'];
const steps = Object.keys(stepStatuses) as TicketStep[];

const job: Move[] = (
  [
    ['ke', 'review'],
    ['diao', 'assign'],
    ['wang', 'accept-job'],
    ['wang', 'contact'],
    ['wang', 'arrive'],
    ['wang', 'diagnose'],
  ] as const
).map(([who, step]) => ({ minutes: 20, who, step }));
const begun = fc.nat({ max: job.length }).map((taken) => job.slice(0, taken));
const more: fc.Arbitrary<Move> = fc.record({
  minutes: fc.integer({ min: 0, max: 90 }),
  who: fc.constantFrom('wang', 'zhang', 'diao'),
  step: fc.constantFrom('pause', 'resume', 'note-progress', 'add-facts', 'urge', 'reserve-parts'),
});
/** Mostly what ends a promise, and mostly around the time it falls due: that is where cheating would pay. */
const late = fc.record({
  step: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<TicketStep>('contact', 'arrive', 'complete', 'cannot-serve') },
    { weight: 2, arbitrary: fc.constantFrom(...steps) },
  ),
  waited: fc.oneof(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 240, max: 4_400 })),
  ago: fc.oneof(fc.integer({ min: -120, max: 240 }), fc.integer({ min: 240, max: 4_400 })),
});

const after = (ticket: Ticket, outcome: TicketEvent[] | Refusal): Ticket =>
  isRefusal(outcome) ? ticket : outcome.reduce((now, event) => evolve(now, event), ticket);

/** Everything in which a phone's word about its own time would have helped whoever holds the phone. */
function gains(before: Ticket, plain: Ticket, lied: Ticket, now: number): string[] {
  const policy = policyOf(before.terms);
  const calendars = calendarsOf(policy);
  const broken = (ticket: Ticket, name: ClockName) =>
    clockState(ticket.clocks[name], calendars, now) === 'breached';
  const silence = (ticket: Ticket) => autoAcceptAt(ticket, policy) ?? Infinity;
  const claims: [string, boolean][] = [
    ...CLOCKS.map((name): [string, boolean] => [
      `the broken promise (${name}) was mended`,
      broken(plain, name) && !broken(lied, name),
    ]),
    ...CLOCKS.map((name): [string, boolean] => [
      `the deadline (${name}) moved away`,
      (dueAt(lied.clocks[name], calendars) ?? 0) > (dueAt(plain.clocks[name], calendars) ?? Infinity),
    ]),
    ['what had rung was forgotten', JSON.stringify(plain.rung) !== JSON.stringify(lied.rung)],
    ['the record was rewritten', before.timeline.some((event, n) => lied.timeline[n] !== event)],
    ['the record ran backwards', lied.updatedAt < before.updatedAt || lied.updatedAt > now],
    ['the resident lost days to object', silence(lied) < silence(plain)],
    ['it led elsewhere', plain.status !== lied.status],
  ];
  return claims.filter(([, gained]) => gained).map(([claim]) => claim);
}

describe('T24 the time a phone says of a late step', () => {
  it('T7, T12, T17, T24 never helps: nothing broken is mended, nothing rung forgotten, no day of the resident lost, no time runs backwards', () => {
    let counted = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(report(), report({ urgency: 'inquiry' }), alarm()),
        begun,
        fc.array(more, { maxLength: 4 }),
        late,
        (first, start, moves, { step, waited, ago }) => {
          let now = first.at;
          const before = walk(first, [...start, ...moves], (_ticket, at) => (now = at));
          now = Math.max(now, before.updatedAt) + waited * MINUTE;
          const doneAt = now - ago * MINUTE;
          const plain = attempts[step](before, people.wang, now);
          const said = attempts[step](before, people.wang, now, doneAt);
          expect(isRefusal(said)).toBe(isRefusal(plain));
          const lied = after(before, said);
          if (lied.updatedAt === doneAt) counted += 1;
          const found = gains(before, after(before, plain), lied, now);
          if (found.length > 0) throw new Error(`${step}: ${found.join(', ')}`);
        },
      ),
      { numRuns: 4_000 },
    );
    // And yet honest ones are believed: the property is not kept by believing nobody.
    expect(counted).toBeGreaterThan(30);
  }, 60_000);
});
