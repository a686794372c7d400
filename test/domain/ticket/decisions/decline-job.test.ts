import { declineJob } from '@/domain/ticket/decisions/decline-job';
import { given, holding, past, people, stories } from '../../../support/ticket-kit';

const { wang, li } = people;

describe('T9 giving a job back', () => {
  it('T9 returns it to the desk with the reason, and remembers who declined', () => {
    const { ticket, messages } = given(...stories.assigned)
      .when(declineJob, wang, '09:20', { reason: '没有这个零件' })
      .then({ type: 'job-declined', reason: '没有这个零件' });
    expect(ticket).toMatchObject({ status: 'triaged', assignee: null, declinedBy: [wang.id] });
    expect(messages).toMatchObject([
      {
        to: { kind: 'roles', roles: ['dispatcher', 'agent'] },
        body: expect.stringContaining('没有这个零件'),
      },
    ]);
  });

  it('T10 an appointment made before does not outlive it', () => {
    const { ticket } = given(...stories.accepted, past('contacted', '09:30'))
      .when(declineJob, wang, '09:40', { reason: '被急修叫走' })
      .then('job-declined');
    expect(ticket).toMatchObject({ contactedAt: null, expectedAt: null, acceptedAt: null });
  });

  it('T18 a re-inspection given back is still owed as one', () => {
    const { ticket } = given(...stories.reopened, past('assigned', '18:10', { round: 2 }))
      .when(declineJob, wang, '18:20', { reason: '请换人复检' })
      .then('job-declined');
    expect(ticket.status).toBe('reopened');
  });

  it('T9 needs a reason', () => {
    given(...stories.assigned)
      .when(declineJob, wang, '09:20', { reason: ' ' })
      .refused('reason-missing', { field: 'reason' });
  });

  it('T9 is refused to those who do not hold it, and once they are there', () => {
    given(...stories.assigned)
      .when(declineJob, li, '09:20', { reason: '不去' })
      .refused('not-your-job');
    given(...stories.onSite)
      .when(declineJob, wang, '14:05', { reason: '不去' })
      .refused('wrong-status');
  });

  it('T23 a contractor may find on the spot that it cannot be done: the job goes back, and the resident hears of it', () => {
    const firm = holding(people.bao);
    const there = stories.onSite.map((event) =>
      event.type === 'assigned' ? { ...event, assignee: firm } : event,
    );
    const { ticket, messages } = given(...there)
      .when(declineJob, people.bao, '14:05', { reason: '要厂家来修' })
      .then({ type: 'job-declined', reason: '要厂家来修', begun: true });
    expect(ticket).toMatchObject({ status: 'triaged', assignee: null, arrivedAt: null });
    expect(messages.map(({ title }) => title)).toEqual(['正在为您更换师傅', '技师退单，请改派']);
  });
});
