import { recordSurvey } from '@/domain/ticket/decisions/record-survey';
import { given, at, past, people, stories } from '../../../support/ticket-kit';

const { zhang } = people;

describe('V1, V2 the survey of a completion', () => {
  it('V1 is answered as soon as the work is done, accepted or not', () => {
    const { ticket } = given(...stories.completed)
      .when(recordSurvey, zhang, '15:10', { recovery: false, answer: 'request-1' })
      .then('survey-answered');
    expect(ticket.survey).toMatchObject({ answeredAt: at('15:10'), recovery: false });
    given(...stories.closed)
      .when(recordSurvey, zhang, '18:10', { recovery: false, answer: 'request-1' })
      .then('survey-answered');
  });

  it('V2 may be changed for 24 h from the first answer, not longer', () => {
    const answered = past('survey-answered', '18:10', {}, zhang);
    const { ticket } = given(...stories.closed, answered)
      .when(recordSurvey, zhang, 'Tue 18:10', { recovery: true, answer: 'request-1' })
      .then({ type: 'survey-answered', recovery: true });
    expect(ticket.survey.answeredAt).toBe(at('18:10'));
    given(...stories.closed, answered)
      .when(recordSurvey, zhang, 'Tue 18:11', { recovery: true, answer: 'request-1' })
      .refused('too-late');
  });

  it('V6 is closed after the policy’s days', () => {
    given(...stories.closed)
      .when(recordSurvey, zhang, 'Mon+1 15:00', { recovery: false, answer: 'request-1' })
      .then('survey-answered');
    given(...stories.closed)
      .when(recordSurvey, zhang, 'Mon+1 15:01', { recovery: false, answer: 'request-1' })
      .refused('too-late');
  });

  it('V4 a bad answer alerts the supervisor, a good one nobody', () => {
    const bad = given(...stories.completed)
      .when(recordSurvey, zhang, '15:10', { recovery: true, answer: 'request-1' })
      .then('survey-answered');
    expect(bad.messages).toMatchObject([
      { to: { kind: 'roles', roles: ['supervisor'] }, title: '差评待跟进' },
    ]);
    const good = given(...stories.completed)
      .when(recordSurvey, zhang, '15:10', { recovery: false, answer: 'request-1' })
      .then('survey-answered');
    expect(good.messages).toEqual([]);
  });

  it('V6 there is nothing to answer before the work is done, or when it was cancelled', () => {
    given(...stories.repairing)
      .when(recordSurvey, zhang, '14:30', { recovery: false, answer: 'request-1' })
      .refused('wrong-status');
    given(...stories.cancelled)
      .when(recordSurvey, zhang, '14:30', { recovery: false, answer: 'request-1' })
      .refused('wrong-status');
  });
});
