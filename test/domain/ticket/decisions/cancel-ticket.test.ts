import { cancelTicket } from '@/domain/ticket/decisions/cancel-ticket';
import { given, at, people, report, stories } from '../../../support/ticket-kit';

const { zhang, wang } = people;
const facts = { reason: '自己修好了' };

describe('T21 taking a report back', () => {
  it.each(['reported', 'triaged', 'assigned', 'accepted'] as const)('T21 is possible while %s', (story) => {
    const { ticket } = given(...stories[story])
      .when(cancelTicket, zhang, '09:40', facts)
      .then({ type: 'cancelled', ...facts });
    expect(ticket).toMatchObject({ status: 'cancelled', closedAt: at('09:40') });
  });

  it('T21 whoever had the job learns of it, the desk otherwise', () => {
    const held = given(...stories.accepted)
      .when(cancelTicket, zhang, '09:40', facts)
      .then('cancelled');
    expect(held.messages).toMatchObject([{ to: { id: wang.id }, title: '业主已取消报修' }]);
    const unheld = given(...stories.reported)
      .when(cancelTicket, zhang, '09:40', facts)
      .then('cancelled');
    expect(unheld.messages).toMatchObject([{ to: { kind: 'roles', roles: ['dispatcher', 'agent'] } }]);
  });

  it('T21 is too late once work has started', () => {
    given(...stories.onSite)
      .when(cancelTicket, zhang, '14:05', facts)
      .refused('too-late');
  });

  it('T21 a stricter community allows it until somebody is assigned', () => {
    const strict = report({ terms: { cancelUntil: 'assigned' } });
    given(strict).when(cancelTicket, zhang, '09:05', facts).then('cancelled');
    given(strict, ...stories.assigned.slice(1))
      .when(cancelTicket, zhang, '09:40', facts)
      .refused('too-late');
  });

  it('T21 what has ended cannot be cancelled', () => {
    given(...stories.closed)
      .when(cancelTicket, zhang, '19:00', facts)
      .refused('wrong-status');
    given(...stories.cancelled)
      .when(cancelTicket, zhang, '19:00', facts)
      .refused('wrong-status');
  });
});
