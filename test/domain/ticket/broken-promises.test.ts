import fc from 'fast-check';
import { URGENCIES } from '@/domain/classification/taxonomy';
import { dueAt } from '@/domain/policy/clock-reading';
import { calendarsOf } from '@/domain/policy/resolve-calendar';
import { isRefusal } from '@/domain/shared/refusal';
import { agreeDate } from '@/domain/ticket/decisions/agree-date';
import { changeClassification } from '@/domain/ticket/decisions/change-classification';
import { reviewTicket } from '@/domain/ticket/decisions/review-ticket';
import { evolve } from '@/domain/ticket/evolve';
import type { ClockName, TicketEvent } from '@/domain/ticket/events';
import type { Ticket } from '@/domain/ticket/state';
import { policyOf } from '@/domain/ticket/terms';
import { wake } from '@/domain/ticket/wake';
import { people, report, stories, ticketOf } from '../../support/ticket-kit';

const CLOCKS: ClockName[] = ['respond', 'resolve'];

/** The deadlines that are over, by clock. */
function broken(ticket: Ticket, now: number): Partial<Record<ClockName, number>> {
  const calendars = calendarsOf(policyOf(ticket.terms));
  return Object.fromEntries(
    CLOCKS.map((name) => [name, dueAt(ticket.clocks[name], calendars)] as const).filter(
      ([, due]) => due !== null && due <= now,
    ),
  );
}

const judging = fc.record({
  minutes: fc.integer({ min: 1, max: 3_000 }),
  how: fc.constantFrom('review', 'change', 'date', 'wait'),
  urgency: fc.constantFrom(...URGENCIES),
});
const lives = fc.constantFrom(
  ...URGENCIES.map((urgency) => [report({ urgency })]),
  [...stories.triaged],
  [...stories.accepted],
);

describe('T7 a promise once broken', () => {
  it('T5, T7, T12 stays broken, whatever the desk calls the fault or agrees afterwards, and rings no second time', () => {
    fc.assert(
      fc.property(lives, fc.array(judging, { maxLength: 8 }), (begun, moves) => {
        let ticket = ticketOf(...begun);
        let now = ticket.updatedAt;
        const apply = (events: readonly TicketEvent[]) => {
          for (const event of events) {
            const before = broken(ticket, now);
            ticket = evolve(ticket, event);
            if (
              !Object.entries(before).every(([name, due]) => broken(ticket, now)[name as ClockName] === due)
            )
              throw new Error(`${event.type} mended a broken promise`);
          }
        };
        for (const { minutes, how, urgency } of moves) {
          now += minutes * 60_000;
          apply(wake(ticket, now));
          const policy = policyOf(ticket.terms);
          const classification = { ...ticket.classification, urgency };
          const command = { at: now, by: people.diao, classification, reason: '核实' };
          const judged = {
            review: () => reviewTicket({ ...command, by: people.ke }, ticket, policy),
            change: () => changeClassification(command, ticket, policy),
            date: () => agreeDate({ ...command, finishBy: now + 864e5, note: '' }, ticket, policy),
            wait: () => [],
          }[how]();
          if (!isRefusal(judged)) apply(judged);
        }
        for (const name of CLOCKS)
          expect(
            ticket.timeline.filter((event) => event.type === 'clock-breached' && event.clock === name).length,
          ).toBeLessThan(2);
      }),
      { numRuns: 2_000 },
    );
  });
});
