import { objectResult } from '@/domain/ticket/decisions/object-result';
import { dueAt } from '@/domain/policy/clock-reading';
import { calendarsOf } from '@/domain/policy/resolve-calendar';
import { defaultPolicy } from '@/domain/policy/default-policy';
import type { TicketEvent } from '@/domain/ticket/events';
import type { Ticket } from '@/domain/ticket/state';
import { given, past, people, report, stories, told } from '../../support/ticket-kit';

const facts = { reason: '还是不行', photos: [] };
const promised = (ticket: Ticket): (string | null)[] =>
  [ticket.clocks.respond, ticket.clocks.resolve].map((clock) =>
    told(dueAt(clock, calendarsOf(defaultPolicy))),
  );
const objected = (...before: TicketEvent[]): Ticket =>
  given(...before)
    .when(objectResult, people.zhang, '18:00', facts)
    .then('result-objected').ticket;

describe('T18 what is promised after "not fixed"', () => {
  it('T18 an ordinary repair is looked at again within 48 h', () => {
    expect(promised(objected(...stories.completed))).toEqual(['Wed 18:00', 'Thu 18:00']);
  });

  it('T7, T18 danger that is not over keeps the two hours of an emergency', () => {
    const [, ...later] = stories.completed;
    expect(promised(objected(report({ urgency: 'emergency' }), ...later.slice(1)))).toEqual([
      'Mon 20:00',
      'Tue 18:00',
    ]);
  });

  it('T7, T18 a question that was not answered is answered at once in office time', () => {
    expect(promised(objected(report({ urgency: 'inquiry' }), past('answered', '09:10')))).toEqual([
      'Tue 08:15',
      'Tue 18:00',
    ]);
  });
});
