import { reviewTicket } from '@/domain/ticket/decisions/review-ticket';
import { given, past, people, report, stories } from '../../../support/ticket-kit';

const { ke } = people;
const { classification: suggested } = given(report()).ticket;
const asEmergency = { ...suggested, urgency: 'emergency' as const, priority: 'high' as const };

describe('T4–T6 a person reviews the suggestion', () => {
  it('T4 confirms it as it is, without a reason', () => {
    const { ticket } = given(report())
      .when(reviewTicket, ke, '09:05', { classification: suggested, reason: null })
      .then({
        type: 'reviewed',
        before: suggested,
        after: suggested,
        by: { id: ke.id, alias: ke.alias, role: 'agent' },
      });
    expect(ticket).toMatchObject({ status: 'triaged', classification: suggested });
  });

  it('T4 may correct the fault without a reason', () => {
    const after = { ...suggested, fault: 'water_leak' as const };
    given(report())
      .when(reviewTicket, ke, '09:05', { classification: after, reason: null })
      .then({ type: 'reviewed', after });
  });

  it.each([null, '', '  '])('T5 another urgency needs a reason, and %p is none', (reason) => {
    given(report())
      .when(reviewTicket, ke, '09:05', { classification: asEmergency, reason })
      .refused('reason-missing', { field: 'reason' });
  });

  it('T5, T7 another urgency changes the promises, and what is used up stays used up', () => {
    const { ticket } = given(report())
      .when(reviewTicket, ke, '09:30', { classification: asEmergency, reason: '水漫到楼道' })
      .then({ type: 'reviewed', reason: '水漫到楼道' });
    expect(ticket.clocks.respond).toMatchObject({ targetMinutes: 120, carried: { activeMs: 30 * 60_000 } });
  });

  it('T4 may be reviewed again until somebody has the job', () => {
    given(...stories.triaged)
      .when(reviewTicket, ke, '09:06', { classification: suggested, reason: null })
      .then('reviewed');
    given(...stories.assigned)
      .when(reviewTicket, ke, '09:30', { classification: suggested, reason: null })
      .refused('wrong-status', { detail: { status: 'assigned' } });
  });

  it('T12 a deadline moved ahead rings again: a warning given for the nearer one is forgotten', () => {
    const { ticket } = given(report({ urgency: 'emergency' }), past('clock-warned', '10:30'))
      .when(reviewTicket, ke, '10:40', { classification: suggested, reason: '业主说不急' })
      .then('reviewed');
    expect(ticket.rung).toMatchObject({ warned: [], breached: [], escalated: { respond: 0 } });
    given(...ticket.timeline)
      .whenTimeIs('Tue 03:01')
      .then();
    given(...ticket.timeline)
      .whenTimeIs('Tue 09:30')
      .then('clock-warned', { type: 'clock-breached', clock: 'respond' }, { type: 'escalated', step: 0 });
  });

  it('T5, T7, T12 a promise broken before the desk lowers the urgency stays broken, with all that has rung for it', () => {
    const late = [
      report({ urgency: 'emergency' }),
      past('clock-warned', '10:30'),
      past('clock-breached', '11:00'),
      past('escalated', '11:00'),
    ];
    const before = given(...late).ticket;
    const { ticket } = given(...late)
      .when(reviewTicket, ke, '11:05', { classification: suggested, reason: '业主说不急' })
      .then('reviewed');
    expect(ticket.classification.urgency).toBe('normal');
    expect(ticket.clocks.respond).toEqual(before.clocks.respond);
    expect(ticket.rung).toMatchObject({ warned: ['respond'], breached: ['respond'] });
    expect(ticket.rung.escalated.respond).toBe(1);
    // The end of the work was not broken: that promise follows the urgency, and what is used up stays used up.
    expect(ticket.clocks.resolve).toMatchObject({
      targetMinutes: 72 * 60,
      carried: { activeMs: 125 * 60_000 },
    });
  });

  it('T12 a deadline that stays broken does not ring a second time', () => {
    const { ticket } = given(report(), past('clock-warned', 'Tue 08:00'), past('clock-breached', 'Tue 09:00'))
      .when(reviewTicket, ke, 'Tue 09:05', { classification: asEmergency, reason: '漏到楼下' })
      .then('reviewed');
    expect(ticket.rung.breached).toEqual(['respond']);
  });
});
