import fc from 'fast-check';
import { isRefusal } from '@/domain/shared/refusal';
import { acknowledge } from '@/domain/complaint/decisions/acknowledge';
import { decideClosing } from '@/domain/complaint/decisions/decide-closing';
import { judge } from '@/domain/complaint/decisions/judge';
import { recordVisit } from '@/domain/complaint/decisions/record-visit';
import { nextAlarm } from '@/domain/complaint/alarms/next-alarm';
import type { Command, ComplaintDecision } from '@/domain/complaint/decision';
import type { Complaint } from '@/domain/complaint/state';
import { wake } from '@/domain/complaint/wake';
import { policyOf } from '@/domain/ticket/terms';
import { folded, received, saying } from '../../support/complaint/stories';
import { people } from '../../support/ticket/people';
import { at } from '../../support/ticket/time';

const HOUR = 3_600_000;
const { ke, zhu } = people;

/** Lets the alarm clock tick from alarm to alarm until `until`. */
function passTime(complaint: Complaint, until: number): Complaint {
  let state = complaint;
  for (let alarm = nextAlarm(state); alarm && alarm.at <= until; alarm = nextAlarm(state)) {
    state = folded(state, wake(state, alarm.at));
  }
  return state;
}

function attempt<C extends Command>(
  complaint: Complaint,
  decision: ComplaintDecision<C>,
  command: C,
): Complaint {
  const outcome = decision(command, complaint, policyOf(complaint.terms));
  return isRefusal(outcome) ? complaint : folded(complaint, outcome);
}

test('C2, C8, V3: in a month driven by the clock alone, all are acknowledged within the hour or escalated, all visited or recorded or escalated', () => {
  const month = fc.array(
    fc.record({
      hour: fc.integer({ min: 0, max: 30 * 24 }),
      answersAfter: fc.double({ min: 0.1, max: 6, noNaN: true }),
      visitsAfter: fc.integer({ min: 1, max: 200 }),
      reached: fc.boolean(),
    }),
    { minLength: 40, maxLength: 60 },
  );
  fc.assert(
    fc.property(month, (complaints) => {
      for (const { hour, answersAfter, visitsAfter, reached } of complaints) {
        const start = at('09:00') + hour * HOUR;
        let one = received({ at: start });
        const answerAt = Math.round(start + answersAfter * HOUR);
        one = passTime(one, answerAt);
        one = attempt(one, acknowledge, {
          ...saying,
          at: answerAt,
          by: ke,
          restated: 'x',
          confirmed: true,
          reply: 'x',
        });
        const late = answerAt - start >= HOUR;
        const breached = one.timeline.some(
          (event) => event.type === 'clock-breached' && event.clock === 'acknowledge',
        );
        expect(one.marks.acknowledge).toBe(late ? 'late' : 'met');
        expect(breached).toBe(late);
        one = attempt(one, judge, {
          ...saying,
          at: answerAt + HOUR,
          by: ke,
          valid: false,
          kind: 'fees',
          answer: 'x',
        });
        for (let tries = 0; one.status === 'declined' && tries < 3; tries += 1) {
          const when = answerAt + (1 + visitsAfter + 5 * tries) * HOUR;
          one = passTime(one, when);
          one = attempt(one, recordVisit, {
            at: when,
            by: ke,
            reached,
            satisfied: reached || null,
            words: '',
          });
        }
        expect(one.visit.outcome).toBe(reached ? 'satisfied' : 'unreachable');
        if (one.status === 'deciding') {
          const when = answerAt + 250 * HOUR;
          one = attempt(one, decideClosing, {
            ...saying,
            at: when,
            by: zhu,
            close: true,
            reason: '三次未接通',
          });
        }
        expect(one.status).toBe('closed');
        const ladder = one.timeline.some((event) => event.type === 'escalated' && event.clock === 'visit');
        // Three days late and a night more: somebody above has heard of it.
        if (visitsAfter > 3 * 24 + 24) expect(ladder).toBe(true);
      }
    }),
    { numRuns: 3, seed: 7 },
  );
});

test('C8: a complaint that nobody ever touches goes up to the executive within a day and never closes by itself', () => {
  const lost = passTime(received(), at('Mon+3 09:00'));
  const told = lost.timeline.flatMap((event) => (event.type === 'escalated' ? [event.toRole] : []));
  expect(told).toEqual(['assignee', 'supervisor', 'manager', 'executive']);
  expect(lost.status).toBe('received');
});
