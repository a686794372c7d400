import fc from 'fast-check';
import type { Actor } from '@/domain/access/roles';
import { may } from '@/domain/access/may';
import { isRefusal } from '@/domain/shared/refusal';
import type { ComplaintDecision, Command } from '@/domain/complaint/decision';
import { acknowledge } from '@/domain/complaint/decisions/acknowledge';
import { answerPlan } from '@/domain/complaint/decisions/answer-plan';
import { approvePlan } from '@/domain/complaint/decisions/approve-plan';
import { askReview } from '@/domain/complaint/decisions/ask-review';
import { carryOut } from '@/domain/complaint/decisions/carry-out';
import { confirmComplaintResult } from '@/domain/complaint/decisions/confirm-result';
import { decideClosing } from '@/domain/complaint/decisions/decide-closing';
import { decidePlan } from '@/domain/complaint/decisions/decide-plan';
import { decideReview } from '@/domain/complaint/decisions/decide-review';
import { findFacts } from '@/domain/complaint/decisions/find-facts';
import { grade } from '@/domain/complaint/decisions/grade';
import { judge } from '@/domain/complaint/decisions/judge';
import { nameSubjects } from '@/domain/complaint/decisions/name-subjects';
import { objectComplaintResult } from '@/domain/complaint/decisions/object-result';
import { proposePlans } from '@/domain/complaint/decisions/propose-plans';
import { recordAnswer } from '@/domain/complaint/decisions/record-answer';
import { recordCause } from '@/domain/complaint/decisions/record-cause';
import { recordVisit } from '@/domain/complaint/decisions/record-visit';
import { reopen } from '@/domain/complaint/decisions/reopen';
import { returnPlans } from '@/domain/complaint/decisions/return-plans';
import { transfer } from '@/domain/complaint/decisions/transfer';
import { withdraw } from '@/domain/complaint/decisions/withdraw';
import type { ComplaintEvent } from '@/domain/complaint/events';
import { evolve } from '@/domain/complaint/evolve';
import { isSubject } from '@/domain/complaint/independence';
import type { Complaint } from '@/domain/complaint/state';
import { subjectOf } from '@/domain/complaint/subject';
import { ownSteps, type ComplaintStep } from '@/domain/complaint/when';
import { wake } from '@/domain/complaint/wake';
import { policyOf } from '@/domain/ticket/terms';
import { folded, here, named, received, saying } from '../../support/complaint/stories';
import { people } from '../../support/ticket/people';

const { zhang, ke, diao, zhu, wang, li, jing, gao } = people;
const cast: Actor[] = [zhang, ke, diao, zhu, wang, li, jing, gao];
const HOUR = 3_600_000;

type Maker = (who: Actor, flag: boolean, now: number) => object;
const kind = 'service_speed';
const steps: [ComplaintStep, ComplaintDecision<never>, Maker][] = (
  [
    ['acknowledge', acknowledge, () => ({ restated: 'x', confirmed: true, reply: 'x' })],
    ['judge', judge, (_who, flag) => ({ valid: flag, kind, answer: '理由' })],
    [
      'grade',
      grade,
      (who) => ({ level: 1, kind, department: 'service', handler: named(who), candidate: here, reason: 'x' }),
    ],
    ['name-subjects', nameSubjects, (who) => ({ subjects: [named(who)], reason: 'x' })],
    ['transfer', transfer, (who) => ({ to: named(who), candidate: here, reason: 'x' })],
    ['find-facts', findFacts, () => ({ text: 'x', photos: [] })],
    [
      'propose-plans',
      proposePlans,
      (_who, _flag, now) => ({ plans: [{ text: 'x', finishAt: now + 500 * HOUR, compensationCents: null }] }),
    ],
    ['approve-plan', approvePlan, () => ({ plan: 0, note: null })],
    ['return-plans', returnPlans, () => ({ reason: 'x' })],
    ['answer-plan', answerPlan, (_who, flag) => ({ answer: flag ? 'accept' : 'refuse', words: 'x' })],
    ['record-answer', recordAnswer, (_who, flag) => ({ answer: flag ? 'accept' : 'counter', words: 'x' })],
    ['decide-plan', decidePlan, () => ({ reason: 'x' })],
    ['carry-out', carryOut, () => ({ result: 'x', photos: [] })],
    ['record-visit', recordVisit, (who, flag) => ({ reached: who.id < 'p-l', satisfied: flag, words: 'x' })],
    ['confirm-result', confirmComplaintResult, () => ({ words: null })],
    ['object-result', objectComplaintResult, () => ({ reason: 'x', photos: [] })],
    ['ask-review', askReview, () => ({ reason: 'x' })],
    ['decide-review', decideReview, (_who, flag) => ({ upheld: flag, reason: 'x' })],
    ['decide-closing', decideClosing, (_who, flag) => ({ close: flag, reason: 'x' })],
    ['withdraw', withdraw, () => ({ reason: 'x' })],
    ['reopen', reopen, () => ({ reason: 'x' })],
    ['record-cause', recordCause, () => ({ cause: 'process', text: 'x', prevention: 'x', improvements: [] })],
  ] as [ComplaintStep, ComplaintDecision<Command>, Maker][]
).map(([step, decision, make]) => [step, decision as unknown as ComplaintDecision<never>, make]);

/** Somebody of the cast who could take the step at all, so that random sequences get somewhere. */
function candidates(step: ComplaintStep, complaint: Complaint): Actor[] {
  return cast.filter((who) => may(`complaint.${step}`, who, subjectOf(complaint)));
}

const moves = fc.array(
  fc.record({
    step: fc.nat(),
    by: fc.nat(),
    other: fc.nat(),
    flag: fc.boolean(),
    hours: fc.integer({ min: 1, max: 30 }),
    anybody: fc.integer({ min: 0, max: 9 }),
  }),
  { minLength: 40, maxLength: 160 },
);

/** What must hold at every event, looked at with the record as it stood before it. */
function broken(event: ComplaintEvent, before: Complaint): string | null {
  const ownAct = event.by.id === before.complainant.id && event.by.role === 'resident';
  if (event.by.role !== 'system' && !ownAct && isSubject(event.by.id, before))
    return `${event.type} by somebody it is about`;
  if (event.type !== 'closed') return null;
  if (before.visit.outcome === null) return 'closed without a visit or its tries';
  if (before.visit.outcome === 'unreachable' && before.visit.tries.length < 3)
    return 'closed after too few tries';
  if (event.how === 'decision') {
    return event.reason ? null : 'closed by a decision without its reason';
  }
  const theirWord = ownAct || before.confirmedAt !== null || before.visit.outcome === 'satisfied';
  return event.how === 'complainant' && theirWord ? null : 'closed by nobody who may';
}

test('C6, V3: whatever anybody does in whatever order, it ends only by the complainant, a reviewed decision or a withdrawal, never by somebody it is about, never unvisited', () => {
  const ends = new Set<string>();
  fc.assert(
    fc.property(moves, (sequence) => {
      let complaint = received();
      let now = complaint.createdAt;
      for (const { step: n, by, other, flag, hours, anybody } of sequence) {
        now += hours * HOUR;
        complaint = applied(complaint, wake(complaint, now));
        // Mostly a step that is possible here, sometimes any step by anybody: it must be refused or harmless.
        const open = steps.filter(([step]) => candidates(step, complaint).length > 0);
        const takeable =
          anybody === 0
            ? steps
            : open.filter(([step, decision, make]) => possible(step, decision, make, complaint, now));
        const [step, decision, make] = (takeable.length > 0 ? takeable : steps)[
          n % (takeable.length || steps.length)
        ]!;
        const who = anybody === 0 ? cast : candidates(step, complaint);
        const actor = who[by % Math.max(1, who.length)] ?? cast[by % cast.length]!;
        if (!may(`complaint.${step}`, actor, subjectOf(complaint))) continue;
        const facts = make(cast[other % cast.length]!, flag, now);
        const command = { ...saying, ...facts, at: now, by: actor } as never;
        const outcome = decision(command, complaint, policyOf(complaint.terms));
        if (!isRefusal(outcome)) complaint = applied(complaint, outcome);
      }
      ends.add(complaint.closedHow ?? complaint.status);
      expect(folded(null, complaint.timeline)).toEqual(complaint);
    }),
    { numRuns: 60, seed: 20261123 },
  );
  // The sequences really reach every ending.
  expect([...ends]).toEqual(expect.arrayContaining(['complainant', 'decision', 'withdrawn']));
});

function possible(
  step: ComplaintStep,
  decision: ComplaintDecision<never>,
  make: Maker,
  complaint: Complaint,
  now: number,
): boolean {
  if (step === 'withdraw' || step === 'name-subjects' || step === 'transfer' || step === 'reopen')
    return now % 7 === 0;
  return candidates(step, complaint).some((by) => {
    const command = { ...saying, ...make(wang, true, now), at: now, by } as never;
    return !isRefusal(decision(command, complaint, policyOf(complaint.terms)));
  });
}

function applied(complaint: Complaint, events: ComplaintEvent[]): Complaint {
  return events.reduce((state, event) => {
    expect(broken(event, state)).toBeNull();
    return evolve(state, event);
  }, complaint);
}

test('every step is either the complainant’s own or independent staff’s', () => {
  for (const [step] of steps) {
    const own = ownSteps.includes(step);
    expect(may(`complaint.${step}`, zhang, subjectOf(received()))).toBe(own);
  }
});
