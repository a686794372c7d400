import { contactResident } from '@/domain/ticket/decisions/contact-resident';
import { given, at, past, people, stories } from '../../../support/ticket-kit';

const { wang, li } = people;
const facts = { note: '约好下午两点', expectedAt: at('14:00') };

describe('T10 the first contact', () => {
  it('T7, T10 answers the report: the response promise is kept, the visit is known', () => {
    const { ticket, messages } = given(...stories.accepted)
      .when(contactResident, wang, '09:30', facts)
      .then({ type: 'contacted', ...facts });
    expect(ticket).toMatchObject({ status: 'accepted', contactedAt: at('09:30'), expectedAt: at('14:00') });
    expect(ticket.clocks.respond.stoppedAt).toBe(at('09:30'));
    expect(ticket.clocks.resolve.stoppedAt).toBeNull();
    expect(messages[0]).toMatchObject({ template: 'visit', body: expect.stringContaining('11月23日 14:00') });
  });

  it('T10 may be repeated; the first answer stands', () => {
    const { ticket } = given(...stories.onSite)
      .when(contactResident, wang, '14:05', { note: '在楼下', expectedAt: null })
      .then('contacted');
    expect(ticket.clocks.respond.stoppedAt).toBe(at('09:30'));
  });

  it('T18 a call does not answer an objection: the re-inspection itself is owed', () => {
    const again = [past('assigned', '18:10', { round: 2 }), past('job-accepted', '18:20')];
    const { ticket } = given(...stories.reopened, ...again)
      .when(contactResident, wang, '18:30', { note: '明天来', expectedAt: null })
      .then('contacted');
    expect(ticket.clocks.respond.stoppedAt).toBeNull();
    expect(given(...ticket.timeline, past('arrived', 'Tue 10:00')).ticket.clocks.respond.stoppedAt).toBe(
      at('Tue 10:00'),
    );
  });

  it('T10 a visit cannot be expected in the past', () => {
    given(...stories.accepted)
      .when(contactResident, wang, '09:30', { note: '', expectedAt: at('09:00') })
      .refused('invalid-input', { field: 'expectedAt', detail: { problem: 'in-the-past' } });
  });

  it('T10 is the holder’s to record, and not before saying yes', () => {
    given(...stories.accepted)
      .when(contactResident, li, '09:30', facts)
      .refused('not-your-job');
    given(...stories.assigned)
      .when(contactResident, wang, '09:30', facts)
      .refused('wrong-status');
  });
});
