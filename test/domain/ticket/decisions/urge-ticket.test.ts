import { urgeTicket } from '@/domain/ticket/decisions/urge-ticket';
import { given, at, past, people, report, stories } from '../../../support/ticket-kit';

const { zhang, wang } = people;

describe('T21 urging (催单)', () => {
  it('T21 reaches whoever holds the job, with the words', () => {
    const { messages } = given(...stories.accepted)
      .when(urgeTicket, zhang, '11:00', { words: '家里没法做饭' })
      .then({ type: 'urged', words: '家里没法做饭' });
    expect(messages).toMatchObject([
      { to: { id: wang.id }, template: 'alert', body: expect.stringContaining('家里没法做饭') },
    ]);
  });

  it('T21 again only after two hours, and says when', () => {
    given(report(), past('urged', '10:00'))
      .when(urgeTicket, zhang, '11:59', { words: null })
      .refused('too-often', { detail: { nextAt: at('12:00') } });
    given(report(), past('urged', '10:00')).when(urgeTicket, zhang, '12:00', { words: null }).then('urged');
  });

  it('T21 five times a ticket, then the ladder speaks for the resident', () => {
    const five = ['10:00', '12:00', '14:00', '16:00', '18:00'].map((time) => past('urged', time));
    given(report(), ...five)
      .when(urgeTicket, zhang, '20:00', { words: null })
      .refused('too-often', { detail: { most: 5 } });
  });

  it('T21 finished work is not urged', () => {
    given(...stories.completed)
      .when(urgeTicket, zhang, '16:00', { words: null })
      .refused('wrong-status');
  });
});
