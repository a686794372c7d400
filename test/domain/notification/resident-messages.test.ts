import { messagesOf } from '@/domain/notification/messages-of';
import type { TicketEvent } from '@/domain/ticket/events';
import { holding, past, people, report, stories, ticketOf, told } from '../../support/ticket-kit';

const { zhang } = people;

/** What Mrs Zhang hears of the newest event. */
function heard(...events: [...TicketEvent[], TicketEvent]) {
  const newest = events.at(-1) as TicketEvent;
  return messagesOf(newest, ticketOf(...events), 1, 0).filter(
    ({ to }) => to.kind === 'person' && to.id === zhang.id,
  );
}

describe('N1 what residents hear', () => {
  it('N1 the receipt names the promise and arrives at any hour', () => {
    const [message] = heard(report({}, '23:00'));
    expect(message).toMatchObject({
      title: '报修已收到',
      body: '「下水堵塞/返水」已登记，承诺 11月24日 23:00 前联系您',
    });
    expect(told(message?.pushAt ?? null)).toBe('Mon 23:00');
  });

  it.each<[string, TicketEvent[], string]>([
    ['assigned', stories.assigned, '已安排师傅'],
    ['accepted', stories.accepted, '师傅已接单'],
    ['an appointment', [...stories.accepted, past('contacted', '09:30')], '上门时间已约定'],
    ['on the way', [...stories.accepted, past('set-out', '09:30')], '师傅正在路上'],
    ['arrived', stories.onSite, '师傅已到达'],
    ['diagnosed', stories.repairing, '已查明原因'],
    ['news', [...stories.repairing, past('progress-noted', '14:30')], '维修有新进展'],
    ['done', stories.completed, '维修完成，请您验收'],
    ['objection', stories.reopened, '已收到您的反馈'],
    ['second dispatch', [...stories.reopened, past('assigned', '18:10', { round: 2 })], '已安排复检'],
    ['answered', [report({ urgency: 'inquiry' }), past('answered', '09:10')], '您的咨询已答复'],
    ['breach', [report(), past('clock-breached', 'Tue 09:00')], '很抱歉，处理超时了'],
  ])('N1 %s', (_step, events, title) => {
    expect(heard(...(events as [TicketEvent])).map((message) => message.title)).toEqual([title]);
  });

  it.each<[string, TicketEvent[]]>([
    ['a confirmed classification', stories.triaged],
    ['the pool', stories.offered],
    ['a declined job', [...stories.assigned, past('job-declined', '09:20')]],
    ['warnings among staff', [report(), past('clock-warned', 'Tue 08:00')]],
    ['escalations', [report(), past('clock-breached', 'Tue 09:00'), past('escalated', 'Tue 09:00')]],
    ['a late contact', [...stories.accepted, past('contact-overdue', '09:50')]],
  ])('N1 %s is no news for them', (_step, events) => {
    expect(heard(...(events as [TicketEvent]))).toEqual([]);
  });

  it('T5 a changed urgency is told with the new promise', () => {
    const before = report().suggested;
    const reviewed = past('reviewed', '09:10', {
      before,
      after: { ...before, urgency: 'emergency' },
      reason: '漏电',
    });
    expect(heard(report(), reviewed)).toMatchObject([
      { body: '您的报修调整为「紧急」，承诺 11月23日 11:00 前联系您' },
    ]);
  });

  it('T14 an honest ending says so, with whom to call', () => {
    const ended = past('completed', '15:00', {
      outcome: 'not-served',
      summary: '需专业开锁',
      outsidePhone: '110',
    });
    expect(heard(...stories.repairing, ended)).toMatchObject([
      { title: '处理结果：无法提供服务', body: '需专业开锁。可联系：110' },
    ]);
  });

  it('N6 what can wait waits for the morning, what is awaited comes at once', () => {
    const night = (event: TicketEvent) =>
      heard(...stories.repairing, event).map((message) => told(message.pushAt));
    expect(night(past('progress-noted', '22:30'))).toEqual(['Tue 08:00']);
    expect(night(past('arrived', '22:30'))).toEqual(['Mon 22:30']);
    const emergency = [report({ urgency: 'emergency' }), past('assigned', '22:30')] as [
      TicketEvent,
      TicketEvent,
    ];
    expect(heard(...emergency).map((message) => told(message.pushAt))).toEqual(['Mon 22:30']);
  });

  it('N4 every message of a step has its own key', () => {
    const keys = messagesOf(
      past('result-objected', '18:00', { fixer: holding(people.wang) }),
      ticketOf(...stories.completed),
      7,
      1,
    ).map((message) => message.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys[0]).toBe('7.1.0');
  });
});
