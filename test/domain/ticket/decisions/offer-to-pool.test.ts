import { offerToPool } from '@/domain/ticket/decisions/offer-to-pool';
import { stageOf } from '@/domain/ticket/stage';
import { given, people, stories } from '../../../support/ticket-kit';

describe('T9 the grab pool (抢单)', () => {
  it('T9 a reviewed job is open for every technician, who hear of it', () => {
    const { ticket, messages } = given(...stories.triaged)
      .when(offerToPool, people.diao, '09:10', { note: '近的来' })
      .then({ type: 'offered', note: '近的来' });
    expect(stageOf(ticket)).toBe('pool');
    expect(messages).toMatchObject([{ to: { kind: 'roles', roles: ['technician'] }, title: '有新单可抢' }]);
  });

  it('T18 a re-inspection may be offered too', () => {
    given(...stories.reopened)
      .when(offerToPool, people.diao, '18:10', { note: null })
      .then('offered');
  });

  it('T9 is offered once', () => {
    given(...stories.offered)
      .when(offerToPool, people.diao, '09:20', { note: null })
      .refused('wrong-status');
  });

  it('T4 not before a person has looked at it', () => {
    given(...stories.reported)
      .when(offerToPool, people.diao, '09:20', { note: null })
      .refused('wrong-status');
  });
});
