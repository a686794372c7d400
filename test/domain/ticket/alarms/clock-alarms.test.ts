import { nextAlarm } from '@/domain/ticket/alarms/next-alarm';
import { given, past, report, stories, told } from '../../../support/ticket-kit';

const nextAt = (...events: Parameters<typeof given>) => told(nextAlarm(given(...events).ticket)?.at ?? null);

describe('T12 warning, breach, escalation', () => {
  it('T12 an unanswered emergency warns at three quarters, breaks at two hours, then climbs the ladder', () => {
    const { ticket } = given(report({ urgency: 'emergency' }))
      .whenTimeIs('12:00')
      .then(
        { type: 'clock-warned', clock: 'respond' },
        { type: 'clock-breached', clock: 'respond' },
        { type: 'escalated', toRole: 'assignee', step: 0 },
        { type: 'escalated', toRole: 'supervisor', step: 1 },
        { type: 'escalated', toRole: 'manager', step: 2 },
        { type: 'escalated', toRole: 'vendor', step: 3 },
      );
    given(...ticket.timeline)
      .whenTimeIs('12:05')
      .then();
  });

  it('T12 each rings at its own moment', () => {
    const emergency = report({ urgency: 'emergency' });
    const warned = past('clock-warned', '10:30');
    const broken = past('clock-breached', '11:00');
    expect(nextAt(emergency)).toBe('Mon 10:30');
    expect(nextAt(emergency, warned)).toBe('Mon 11:00');
    expect(nextAt(emergency, warned, broken)).toBe('Mon 11:00');
    expect(nextAt(emergency, warned, broken, past('escalated', '11:00'))).toBe('Mon 11:10');
  });

  it('T12 is silent about a promise that was kept', () => {
    given(...stories.onSite)
      .whenTimeIs('14:30')
      .then();
  });

  it('T12 a warning that would fall in quiet hours waits for the morning', () => {
    // 24 h from Monday 09:00: the warning is due at 03:00 on Tuesday.
    expect(nextAt(report())).toBe('Tue 08:00');
  });

  it('T12 a warning that the night would hold back past the deadline is left to the breach', () => {
    expect(nextAt(report({}, '07:30'))).toBe('Tue 07:30');
  });

  it('T12, N6 a promise broken at night tells nobody before the morning', () => {
    const { messages } = given(report({}, '02:00'))
      .whenTimeIs('Tue 02:00')
      .then('clock-warned', { type: 'clock-breached', clock: 'respond' });
    const breach = messages.filter((message) => message.kind === 'clock-breached');
    expect(breach.map((message) => told(message.pushAt))).toEqual(['Tue 08:00']);
    expect(
      nextAt(report({}, '02:00'), past('clock-warned', '20:00'), past('clock-breached', 'Tue 02:00')),
    ).toBe('Tue 08:00');
  });

  it('T12, N6 an emergency is told at any hour', () => {
    const { messages } = given(report({ urgency: 'emergency' }, '02:00'))
      .whenTimeIs('03:30')
      .then('clock-warned');
    expect(messages.map((message) => told(message.pushAt))).toEqual(['Mon 03:30']);
  });

  it('T7 an inquiry answers on office hours, though its result falls due round the clock before', () => {
    // Friday 17:55: answered within 15 office minutes, so on Monday 08:10; resolved by Saturday 17:55.
    const inquiry = report({ urgency: 'inquiry' }, 'Fri 17:55');
    const events = given(inquiry).whenTimeIs('Sat 18:00');
    events.then(
      { type: 'clock-warned', clock: 'resolve' },
      { type: 'clock-breached', clock: 'resolve' },
      'escalated',
    );
  });
});
