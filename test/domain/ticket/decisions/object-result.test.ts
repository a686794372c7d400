import { objectResult } from '@/domain/ticket/decisions/object-result';
import { dueAt } from '@/domain/policy/clock-reading';
import { calendarsOf } from '@/domain/policy/resolve-calendar';
import { defaultPolicy } from '@/domain/policy/default-policy';
import { given, holding, people, stories, told } from '../../../support/ticket-kit';

const { zhang, wang } = people;
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
});
