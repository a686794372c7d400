import { autoAcceptAt } from '@/domain/ticket/alarms/closing-alarms';
import { defaultPolicy } from '@/domain/policy/default-policy';
import { nextAlarm } from '@/domain/ticket/alarms/next-alarm';
import { given, past, people, report, stories, told } from '../../../support/ticket-kit';

describe('T17 silence accepts', () => {
  const asked = [...stories.completed, past('survey-asked', '15:30'), past('survey-reminded', 'Wed 16:00')];

  it('T17 after three days, by day, and says so to resident and technician', () => {
    given(...asked)
      .whenTimeIs('Thu 14:59')
      .then();
    const { ticket, messages } = given(...asked)
      .whenTimeIs('Thu 15:00')
      .then({ type: 'result-confirmed', automatic: true });
    expect(ticket.status).toBe('closed');
    expect(messages.map((message) => message.title)).toEqual(['已自动验收', '工单已自动验收']);
  });

  it('T17 the moment shown is the moment it happens, held back overnight', () => {
    const night = [...stories.repairing, past('completed', '23:00')];
    expect(told(autoAcceptAt(given(...night).ticket, defaultPolicy))).toBe('Fri 08:00');
    expect(autoAcceptAt(given(...stories.closed).ticket, defaultPolicy)).toBeNull();
  });
});

describe('V1, V6 asking for the survey', () => {
  it('V1 half an hour after the work is done, accepted meanwhile or not', () => {
    given(...stories.completed)
      .whenTimeIs('15:30')
      .then('survey-asked');
    given(...stories.repairing, past('completed', '15:00'), past('result-confirmed', '15:10'))
      .whenTimeIs('15:30')
      .then('survey-asked');
  });

  it('V1 one tap away, from the reporter only', () => {
    const { messages } = given(...stories.completed)
      .whenTimeIs('15:30')
      .then('survey-asked');
    expect(messages).toMatchObject([
      { to: { id: people.zhang.id }, template: 'survey', link: 'pages/survey/index?id=t1' },
    ]);
  });

  it('V1 work finished in the evening is asked about the next morning', () => {
    expect(told(nextAlarm(given(...stories.repairing, past('completed', '20:15')).ticket)?.at ?? null)).toBe(
      'Tue 09:00',
    );
  });

  it('V6 reminds once, two days later, and never again', () => {
    const asked = [...stories.closed, past('survey-asked', '18:00')];
    given(...asked)
      .whenTimeIs('Wed 18:30')
      .then('survey-reminded');
    given(...asked, past('survey-reminded', 'Wed 18:30'))
      .whenTimeIs('Mon+1 18:00')
      .then();
  });

  it('V6 whoever has answered is not asked and not reminded', () => {
    given(...stories.closed, past('survey-answered', '18:10'))
      .whenTimeIs('Mon+1 18:00')
      .then();
    given(...stories.closed, past('survey-asked', '18:05'), past('survey-answered', '18:10'))
      .whenTimeIs('Mon+1 18:00')
      .then();
  });

  it('V6 nobody is asked about what was cancelled', () => {
    expect(nextAlarm(given(...stories.cancelled).ticket)).toBeNull();
    given(report(), past('urged', '09:10'), past('cancelled', '09:30')).whenTimeIs('Mon+1 09:30').then();
  });

  it('V1 a second round is asked about anew', () => {
    const again = [
      past('assigned', '18:10', { round: 2 }),
      past('job-accepted', '18:20'),
      past('arrived', '18:30'),
      past('diagnosed', '18:40'),
      past('completed', '19:00'),
    ];
    given(...stories.completed, past('survey-asked', '15:30'), past('result-objected', '18:00'), ...again)
      .whenTimeIs('19:30')
      .then('survey-asked');
  });
});
