import { answerInquiry } from '@/domain/ticket/decisions/answer-inquiry';
import { owesReinspection } from '@/domain/ticket/round';
import { given, past, people, report, stories } from '../../../support/ticket-kit';

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

  it('T18 an answer that was not clear is given again, and then nothing more is owed; a repair is not answered away', () => {
    const asked = [
      report({ urgency: 'inquiry' }),
      past('answered', '09:10'),
      past('result-objected', '18:00'),
    ];
    const { ticket } = given(...asked)
      .when(answerInquiry, people.ke, '18:05', facts)
      .then('answered');
    expect(ticket).toMatchObject({ status: 'completed', completion: { outcome: 'answered' } });
    expect(owesReinspection(ticket)).toBe(false);
    given(...stories.reopened)
      .when(answerInquiry, people.ke, 'Tue 09:00', facts)
      .refused('wrong-status');
  });

  it('T7 is too late once somebody has the job', () => {
    given(...stories.assigned)
      .when(answerInquiry, people.ke, '09:30', facts)
      .refused('wrong-status');
  });
});
