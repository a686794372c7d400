import { objectResult } from '@/domain/ticket/decisions/object-result';
import { dueAt } from '@/domain/policy/clock-reading';
import { calendarsOf } from '@/domain/policy/resolve-calendar';
import { defaultPolicy } from '@/domain/policy/default-policy';
import { at, given, holding, past, people, stories, ticketOf, told } from '../../../support/ticket-kit';

const { zhang, wang, ke } = people;
const facts = { reason: '还是堵', photos: ['cloud://a/9.jpg'] };

describe('T18 "not fixed"', () => {
  it('T18 reopens with evidence: a re-inspection is promised within 48 h, old alarms are forgotten', () => {
    const { ticket } = given(...stories.completed)
      .when(objectResult, zhang, '18:00', facts)
      .then({ type: 'result-objected', ...facts, fixer: holding(wang) });
    expect(ticket).toMatchObject({ status: 'reopened', assignee: null, rung: { breached: [] } });
    expect(told(dueAt(ticket.clocks.respond, calendarsOf(defaultPolicy)))).toBe('Wed 18:00');
    expect(told(dueAt(ticket.clocks.resolve, calendarsOf(defaultPolicy)))).toBe('Thu 18:00');
  });

  it('T18 the desk, the supervisor, the first fixer and the resident learn of it', () => {
    const { messages } = given(...stories.completed)
      .when(objectResult, zhang, '18:00', facts)
      .then('result-objected');
    expect(messages.map((message) => message.to)).toEqual([
      { kind: 'person', id: zhang.id },
      { kind: 'roles', roles: ['dispatcher', 'agent', 'supervisor'], communityId: 'c1' },
      { kind: 'person', id: wang.id },
    ]);
  });

  it('T18 needs a reason', () => {
    given(...stories.completed)
      .when(objectResult, zhang, '18:00', { reason: ' ', photos: [] })
      .refused('reason-missing', { field: 'reason' });
  });

  it('T18 comes before the acceptance, not after', () => {
    given(...stories.closed)
      .when(objectResult, zhang, 'Tue 09:00', facts)
      .refused('wrong-status');
  });

  it('V4, T18 after the acceptance it is taken back by a bad survey: somebody goes again, the ticket is open', () => {
    const { ticket } = given(...stories.closed, past('survey-answered', 'Tue 08:30', { recovery: true }))
      .when(objectResult, zhang, 'Tue 09:00', facts)
      .then({ type: 'result-objected', by: { id: zhang.id, alias: zhang.alias, role: 'resident' } });
    expect(ticket).toMatchObject({ status: 'reopened', closedAt: null, assignee: null });
  });

  it('T18 the desk writes down what somebody said on the phone, under its own name, and the resident is told', () => {
    const { messages } = given(...stories.closed)
      .when(objectResult, ke, 'Tue 09:00', facts)
      .then({ type: 'result-objected', by: { id: ke.id, alias: ke.alias, role: 'agent' } });
    expect(messages[0]).toMatchObject({
      to: { kind: 'person', id: zhang.id },
      title: '已按您说的安排复检',
    });
  });

  it('T22 a month after the closing the same fault is a report of its own', () => {
    const late = at('Tue 09:00') + 31 * 86_400_000;
    expect(
      objectResult({ ...facts, at: late, by: ke }, ticketOf(...stories.closed), defaultPolicy),
    ).toMatchObject({ refused: 'too-late' });
  });
});
