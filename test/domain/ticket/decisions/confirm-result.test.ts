import { confirmResult } from '@/domain/ticket/decisions/confirm-result';
import { given, at, people, stories } from '../../../support/ticket-kit';

const { zhang, wang } = people;
const unsigned = { signature: null };

describe('T17 the resident accepts', () => {
  it('T17 closes the ticket, and the technician hears of it', () => {
    const { ticket, messages } = given(...stories.completed)
      .when(confirmResult, zhang, '18:00', unsigned)
      .then({
        type: 'result-confirmed',
        automatic: false,
        by: { id: zhang.id, alias: zhang.alias, role: 'resident' },
      });
    expect(ticket).toMatchObject({ status: 'closed', closedAt: at('18:00') });
    expect(messages).toMatchObject([{ to: { id: wang.id }, title: '业主已验收' }]);
  });

  it('T17 only what is finished can be accepted, once', () => {
    given(...stories.repairing)
      .when(confirmResult, zhang, '14:30', unsigned)
      .refused('wrong-status');
    given(...stories.closed)
      .when(confirmResult, zhang, '18:30', unsigned)
      .refused('wrong-status');
  });
});
