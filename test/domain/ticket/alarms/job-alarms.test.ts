import { given, at, past, people, report, stories } from '../../../support/ticket-kit';

const { wang } = people;

describe('T10 contact within the policy’s minutes', () => {
  it('T10 reminds the technician half an hour after accepting, once', () => {
    const { ticket, messages } = given(...stories.accepted)
      .whenTimeIs('09:50')
      .then({ type: 'contact-overdue', dueAt: at('09:50') });
    expect(messages).toMatchObject([{ to: { id: wang.id }, title: '请尽快联系业主' }]);
    given(...ticket.timeline)
      .whenTimeIs('12:00')
      .then();
  });

  it('T10 not after contact or arrival', () => {
    given(...stories.accepted, past('contacted', '09:40'))
      .whenTimeIs('10:30')
      .then();
    given(...stories.accepted, past('arrived', '09:45'), past('progress-noted', '10:00'))
      .whenTimeIs('10:30')
      .then();
  });

  it('T10 office time: accepted on Friday evening is due on Monday morning', () => {
    given(report({}, 'Fri 17:30'), past('assigned', 'Fri 17:40'), past('job-accepted', 'Fri 17:50'))
      .whenTimeIs('Sat 12:00')
      .then({ type: 'clock-warned' });
  });

  it('T10 the next technician is reminded as well', () => {
    given(
      ...stories.accepted,
      past('contact-overdue', '09:50'),
      past('job-declined', '10:00'),
      past('assigned', '10:05'),
      past('job-accepted', '10:10'),
    )
      .whenTimeIs('10:40')
      .then({ type: 'contact-overdue', dueAt: at('10:40') });
  });
});

describe('T11 an hour without news', () => {
  it('T11 reminds the technician and tells the resident that work goes on', () => {
    const { messages } = given(...stories.repairing)
      .whenTimeIs('15:10')
      .then('progress-reminded');
    expect(messages.map(({ to, title }) => [to, title])).toEqual([
      [{ kind: 'person', id: people.zhang.id }, '维修仍在进行'],
      [{ kind: 'person', id: wang.id }, '请更新维修进展'],
    ]);
  });

  it('T11 once per silence: news starts it anew', () => {
    given(...stories.repairing, past('progress-reminded', '15:10'))
      .whenTimeIs('17:00')
      .then();
    given(...stories.repairing, past('progress-reminded', '15:10'), past('progress-noted', '15:30'))
      .whenTimeIs('16:30')
      .then('progress-reminded');
  });

  it('T11 counts working time, except for an emergency', () => {
    const late = [past('assigned', '17:00'), past('job-accepted', '17:05'), past('arrived', '17:30')];
    given(report(), ...late)
      .whenTimeIs('20:00')
      .then();
    given(report(), ...late)
      .whenTimeIs('Tue 08:30')
      .then('progress-reminded');
    given(report({ urgency: 'emergency' }), ...late)
      .whenTimeIs('18:30')
      .then('progress-reminded');
  });
});
