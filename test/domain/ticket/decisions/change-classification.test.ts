import { agreeDate } from '@/domain/ticket/decisions/agree-date';
import { changeClassification } from '@/domain/ticket/decisions/change-classification';
import { at, given, past, people, report, stories } from '../../../support/ticket-kit';

const { wang, diao } = people;
const usual = report().suggested;
const urgent = { ...usual, urgency: 'emergency' as const };

describe('T5 the class changes after somebody has the job', () => {
  it('T5, T7 more urgent by whoever holds it: a nearer promise, the job stays theirs', () => {
    const { ticket, messages } = given(...stories.accepted)
      .when(changeClassification, wang, '10:30', { classification: urgent, reason: '水漫到楼道' })
      .then('reclassified');
    expect(ticket).toMatchObject({ status: 'accepted', assignee: { id: wang.id } });
    expect(messages.map(({ title }) => title)).toContain('紧急程度已调整');
  });

  it('T5 less urgent only by the desk, and never without a reason', () => {
    const calm = { classification: { ...usual, urgency: 'inquiry' as const }, reason: '只是咨询' };
    given(...stories.accepted)
      .when(changeClassification, wang, '10:30', calm)
      .refused('not-allowed');
    given(...stories.accepted)
      .when(changeClassification, diao, '10:30', { ...calm, reason: ' ' })
      .refused('reason-missing');
    given(...stories.accepted)
      .when(changeClassification, diao, '10:30', calm)
      .then('reclassified');
  });

  it('T5 nothing to change is said so', () => {
    given(...stories.accepted)
      .when(changeClassification, diao, '10:30', { classification: usual, reason: '核对' })
      .refused('already-taken');
  });
});

describe('T7 a date agreed with the resident', () => {
  const renovation = [report({ urgency: 'renovation' }), past('reviewed', '09:10', reviewed())];

  function reviewed() {
    const classification = { ...usual, urgency: 'renovation' as const };
    return { before: classification, after: classification };
  }

  it('T7 is the promise from then on, sooner or later than before', () => {
    const { ticket } = given(...renovation)
      .when(agreeDate, diao, '10:00', { finishBy: at('Mon+1 18:00'), note: '电话约定' })
      .then('date-agreed');
    expect(ticket.agreedFinishBy).toBe(at('Mon+1 18:00'));
  });

  it('T7 is neither in the past nor beyond a year, and mends no broken promise', () => {
    const agree = (finishBy: number, time = '10:00') =>
      given(...renovation).when(agreeDate, diao, time, { finishBy, note: '' });
    agree(at('09:00')).refused('invalid-input');
    agree(at('Mon+1 18:00') + 400 * 86_400_000).refused('invalid-input');
    agree(at('Mon+1 18:00') + 3 * 86_400_000, 'Mon+1 09:01').refused('too-late');
  });
});
