import { pauseWork } from '@/domain/ticket/decisions/pause-work';
import { resumeWork } from '@/domain/ticket/decisions/resume-work';
import { nextPromise } from '@/domain/ticket/next-promise';
import { at, given, past, people, stories, told } from '../../../support/ticket-kit';

const { wang, li, ke } = people;
const parts = { reason: 'parts' as const, until: at('Fri 18:00'), note: '等阀芯' };

describe('T8 waiting, with a reason and an end', () => {
  it('T8 stops the promise of the result, and the resident learns why and until when', () => {
    const { ticket, messages } = given(...stories.repairing)
      .when(pauseWork, wang, '14:30', parts)
      .then({ type: 'paused', ...parts });
    expect(ticket).toMatchObject({ status: 'waiting', waiting: { reason: 'parts', back: 'repairing' } });
    expect(nextPromise(ticket)).toBeNull();
    expect(messages).toMatchObject([
      { title: '正在等待配件', body: expect.stringContaining('11月27日 18:00') },
    ]);
  });

  it('T8 goes on with exactly what was left', () => {
    const { ticket } = given(...stories.paused)
      .when(resumeWork, wang, 'Tue 14:30', { note: null })
      .then({ type: 'resumed', automatic: false });
    expect(ticket).toMatchObject({ status: 'repairing', waiting: null });
    // Due on Thursday 09:00, moved by the 24 h of waiting.
    expect(told(nextPromise(ticket)?.dueAt ?? null)).toBe('Fri 09:00');
  });

  it('T8 nothing waits for ever: at its end the work goes on by itself, and the technician hears of it', () => {
    const { ticket, messages } = given(...stories.paused)
      .whenTimeIs('Fri 18:00')
      .then({ type: 'resumed', automatic: true });
    expect(ticket.status).toBe('repairing');
    expect(messages.map((message) => message.title)).toContain('等待已到期，请继续处理');
  });

  it('T8 no pause is longer than the policy allows, or over before it begins', () => {
    given(...stories.repairing)
      .when(pauseWork, wang, '14:30', { ...parts, until: at('Tue+2 14:30') })
      .refused('invalid-input', {
        field: 'until',
        detail: { problem: 'too-far', latest: at('Mon+2 14:30') },
      });
    given(...stories.repairing)
      .when(pauseWork, wang, '14:30', { ...parts, reason: 'resident', until: at('Tue+1 15:30') })
      .refused('invalid-input', { field: 'until' });
    given(...stories.repairing)
      .when(pauseWork, wang, '14:30', { ...parts, until: at('09:00') })
      .refused('invalid-input', { field: 'until', detail: { problem: 'in-the-past' } });
  });

  it('T8 the first answer is owed all the same', () => {
    const { ticket } = given(...stories.accepted)
      .when(pauseWork, wang, '09:40', { ...parts, reason: 'resident', until: at('Tue 09:00') })
      .then('paused');
    expect(nextPromise(ticket)?.clock).toBe('respond');
  });

  it('T8 coming back ends the wait by itself', () => {
    const { ticket } = given(...stories.accepted, past('paused', '09:40'), past('arrived', 'Tue 09:00'));
    expect(ticket).toMatchObject({ status: 'on-site', waiting: null });
    expect(ticket.clocks.resolve.pauses).toMatchObject([{ to: at('Tue 09:00') }]);
  });

  it('T8 is the holder’s; the desk may end it', () => {
    given(...stories.repairing)
      .when(pauseWork, li, '14:30', parts)
      .refused('not-your-job');
    given(...stories.paused)
      .when(resumeWork, ke, 'Tue 09:00', { note: null })
      .then('resumed');
    given(...stories.repairing)
      .when(resumeWork, wang, '14:30', { note: null })
      .refused('wrong-status');
  });
});
