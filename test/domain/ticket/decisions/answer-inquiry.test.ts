import { answerInquiry } from '@/domain/ticket/decisions/answer-inquiry';
import { given, people, report, stories } from '../../../support/ticket-kit';

const facts = { text: '物业费每季度首月缴纳' };

describe('T7 the desk answers an inquiry', () => {
  it('T7 ends it with an answer, both promises kept, nobody sent', () => {
    const { ticket } = given(report({ urgency: 'inquiry' }))
      .when(answerInquiry, people.ke, '09:10', facts)
      .then({ type: 'answered', ...facts });
    expect(ticket).toMatchObject({
      status: 'completed',
      completion: { outcome: 'answered', summary: facts.text, fixer: null },
    });
    expect(ticket.clocks.respond.stoppedAt).toBe(ticket.clocks.resolve.stoppedAt);
  });

  it('T5 danger is not answered from the desk', () => {
    given(report({ urgency: 'emergency' }))
      .when(answerInquiry, people.ke, '09:10', facts)
      .refused('not-allowed');
  });

  it('T7 is too late once somebody has the job', () => {
    given(...stories.assigned)
      .when(answerInquiry, people.ke, '09:30', facts)
      .refused('wrong-status');
  });
});
