import { setOut } from '@/domain/ticket/decisions/set-out';
import { given, at, people, stories } from '../../../support/ticket-kit';

const { wang, li } = people;

describe('N1 on the way', () => {
  it('N1 the resident learns at once that somebody is coming, also at night', () => {
    const { messages } = given(...stories.accepted)
      .when(setOut, wang, '23:10', { expectedAt: at('23:30') })
      .then({ type: 'set-out', expectedAt: at('23:30') });
    expect(messages).toMatchObject([{ title: '师傅正在路上', pushAt: at('23:10'), template: 'visit' }]);
  });

  it('T10 without a new time the agreed one stands', () => {
    const { ticket } = given(...stories.accepted, ...stories.onSite.slice(4, 5))
      .when(setOut, wang, '13:40', { expectedAt: null })
      .then('set-out');
    expect(ticket.expectedAt).toBe(at('14:00'));
  });

  it('N1 is refused for a past time, to others, and before accepting', () => {
    given(...stories.accepted)
      .when(setOut, wang, '10:00', { expectedAt: at('09:00') })
      .refused('invalid-input', { field: 'expectedAt' });
    given(...stories.accepted)
      .when(setOut, li, '10:00', { expectedAt: null })
      .refused('not-your-job');
    given(...stories.assigned)
      .when(setOut, wang, '10:00', { expectedAt: null })
      .refused('wrong-status');
  });
});
